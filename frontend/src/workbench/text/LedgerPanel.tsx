import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../components/EmptyState.js';
import { LedgerCard } from './LedgerCard.js';
import type { LedgerHandlers } from './LedgerCardActions.js';
import { countUndecided, filterLedger, type LedgerFilter, type LedgerItem, ledgerFilters } from './ledger.js';
import { UnlikelySwitch } from './UnlikelySwitch.js';
import type { LedgerFocus } from './use-ledger-focus.js';
import type { ProposalThreshold } from './use-proposal-threshold.js';

interface Props {
  readonly text: string;
  readonly language: string;
  readonly items: readonly LedgerItem[];
  readonly listed: readonly LedgerItem[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
  readonly proposals: ProposalThreshold;
  readonly focus: LedgerFocus;
  readonly handlers: LedgerHandlers;
}

/** The coverage ledger beside the text: what is proposed, what was claimed, what was left out and why. */
export function LedgerPanel(props: Props) {
  const { text, language, items, listed, numbers, filter, onFilter, proposals, focus, handlers } = props;
  const translate = useTranslate();
  const undecided = countUndecided(items);
  return (
    <Box component="section" aria-label={translate('workbench.text.ledger')}>
      <Box sx={{ px: 1.5, py: 1, borderBlockEnd: '1px solid', borderColor: 'divider' }}>
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
            <ToggleButton key={name} value={name} sx={{ textTransform: 'none', py: 0.25 }}>
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
        <Box component="ol" sx={{ m: 0, p: 0 }}>
          {listed.map((item) => {
            const focused = item.key === focus.focused?.key;
            return (
              <LedgerCard
                key={item.key}
                item={item}
                number={numbers.get(item.key) ?? null}
                words={text.slice(item.start, item.end)}
                language={language}
                focused={focused}
                move={focused ? focus.move : null}
                handlers={handlers}
              />
            );
          })}
        </Box>
      )}
    </Box>
  );
}
