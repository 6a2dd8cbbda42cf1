import { stances } from '@isnad/contracts';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { type EvidenceSort, evidenceSorts, type StanceFilter } from './evidence-list.js';

interface Props {
  readonly counts: Readonly<Record<StanceFilter, number>>;
  readonly filter: StanceFilter;
  readonly onFilter: (filter: StanceFilter) => void;
  readonly sort: EvidenceSort;
  readonly onSort: (sort: EvidenceSort) => void;
}

const filters: readonly StanceFilter[] = ['all', ...stances];

/** Which evidence is shown, with how much there is of each, and in which order. */
export function EvidenceToolbar({ counts, filter, onFilter, sort, onSort }: Props) {
  const translate = useTranslate();
  const { number } = useLocaleDates();
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={filter}
        onChange={(_, chosen: StanceFilter | null) => onFilter(chosen ?? 'all')}
        aria-label={translate('evidence.filter.label')}
      >
        {filters.map((one) => (
          <ToggleButton
            key={one}
            value={one}
            disabled={counts[one] === 0 && one !== filter}
            sx={{ py: 0.25, px: 1.25 }}
          >
            {translate(one === 'all' ? 'evidence.filter.all' : `evidence.stances.${one}`)}
            <Box component="span" sx={{ marginInlineStart: 0.75, opacity: 0.8, fontWeight: 400 }}>
              {number(counts[one])}
            </Box>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        select
        value={sort}
        onChange={(event) => onSort(evidenceSorts.find((one) => one === event.target.value) ?? 'hand')}
        label={translate('evidence.sort.label')}
        fullWidth={false}
        sx={{ m: 0, marginInlineStart: 'auto', minWidth: '11rem' }}
      >
        {evidenceSorts.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`evidence.sort.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
