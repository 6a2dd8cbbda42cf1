import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../components/EmptyState.js';
import { LedgerList, type LedgerListProps } from './LedgerList.js';
import { countUndecided, filterLedger, type LedgerFilter, type LedgerItem, ledgerFilters } from './ledger.js';
import { UnlikelySwitch } from './UnlikelySwitch.js';
import type { ProposalThreshold } from './use-proposal-threshold.js';

interface Props extends LedgerListProps {
  readonly items: readonly LedgerItem[];
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
  readonly proposals: ProposalThreshold;
}

/** The coverage ledger beside the text: what is proposed, what was claimed, what was left out and why. */
export const LedgerPanel = memo(function LedgerPanel(props: Props) {
  const { text, language, items, listed, numbers, filter, onFilter, proposals, focus, handlers, scroller } = props;
  const translate = useTranslate();
  const undecided = countUndecided(items);
  return (
    <Box component="section" aria-label={translate('workbench.text.ledger')}>
      <Box
        sx={{
          px: 1.5,
          py: 1,
          borderBlockEnd: '1px solid',
          borderColor: 'divider',
          position: 'sticky',
          top: 0,
          zIndex: 1,
          backgroundColor: 'background.paper',
        }}
      >
        <Typography variant="subtitle2" component="h2" role="status">
          {undecided === 0
            ? translate('workbench.text.allDecided')
            : translate('workbench.text.undecidedCount', { smart_count: undecided })}
        </Typography>
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1 }}>
          {translate('workbench.text.machineNote')}
        </Typography>
        <ToggleButtonGroup
          size="small"
          exclusive
          fullWidth
          value={filter}
          aria-label={translate('workbench.text.filter.label')}
          onChange={(_, chosen: LedgerFilter | null) => chosen && onFilter(chosen)}
        >
          {ledgerFilters.map((name) => (
            <ToggleButton key={name} value={name} sx={{ textTransform: 'none', py: 0.25, px: 0.5, fontSize: '0.8rem' }}>
              {translate(`workbench.text.filter.${name}`, { count: filterLedger(items, name).length })}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <UnlikelySwitch items={items} proposals={proposals} />
      </Box>
      {listed.length === 0 ? (
        <EmptyState
          title={translate(`workbench.text.nothing.${filter}`)}
          text={translate('workbench.text.nothing.text')}
        />
      ) : (
        <LedgerList {...{ text, language, listed, numbers, focus, handlers, scroller }} />
      )}
    </Box>
  );
});
