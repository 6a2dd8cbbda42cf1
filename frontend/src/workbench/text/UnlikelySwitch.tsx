import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import type { LedgerItem } from './ledger.js';
import type { ProposalThreshold } from './use-proposal-threshold.js';

interface Props {
  readonly items: readonly LedgerItem[];
  readonly proposals: ProposalThreshold;
}

/** Proposes what the desk's threshold leaves out as well. Absent where it leaves nothing out. */
export function UnlikelySwitch({ items, proposals }: Props) {
  const translate = useTranslate();
  const { percent } = useLocaleDates();
  const { deskThreshold, showAll, setShowAll } = proposals;
  const below = items.filter(
    (item) =>
      item.type === 'segment' &&
      (item.tone === 'proposal' || item.tone === 'unlikely') &&
      item.segment.checkWorthiness.score < deskThreshold,
  ).length;
  if (below === 0) return null;
  return (
    <FormControlLabel
      sx={{ mx: 0, mt: 0.5 }}
      control={<Switch size="small" checked={showAll} onChange={(_, checked) => setShowAll(checked)} />}
      label={
        <Typography variant="caption">
          {translate('workbench.text.showUnlikely', { smart_count: below, threshold: percent(deskThreshold) })}
        </Typography>
      }
    />
  );
}
