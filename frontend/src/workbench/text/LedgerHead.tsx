import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { countUndecided, filterLedger, type LedgerFilter, type LedgerItem, ledgerFilters } from './ledger.js';
import { UnlikelySwitch } from './UnlikelySwitch.js';
import type { ProposalThreshold } from './use-proposal-threshold.js';

export interface LedgerHeadProps {
  readonly items: readonly LedgerItem[];
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
  readonly proposals: ProposalThreshold;
}

/** How much is left to decide, and what the list shows. Stays the same while one walks: it counts the whole ledger. */
export const LedgerHead = memo(function LedgerHead({ items, filter, onFilter, proposals }: LedgerHeadProps) {
  const translate = useTranslate();
  const undecided = countUndecided(items);
  return (
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
          <ToggleButton key={name} value={name} sx={filterStyle}>
            {translate(`workbench.text.filter.${name}`, { count: filterLedger(items, name).length })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <UnlikelySwitch items={items} proposals={proposals} />
    </Box>
  );
});

// As wide as its words, not a third of the row: the longest would be broken in two.
const filterStyle = {
  flex: '1 0 auto',
  width: 'auto',
  textTransform: 'none',
  whiteSpace: 'nowrap',
  py: 0.25,
  px: 0.5,
  fontSize: '0.8rem',
} as const;
