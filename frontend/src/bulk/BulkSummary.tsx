import { Alert, Box, Button, DialogActions, DialogContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { type Refusal, refusalsOf } from './bulk-change.js';
import type { Bulk, SettledBulk } from './use-bulk.js';

interface BulkSummaryProps {
  readonly settled: SettledBulk;
  readonly bulk: Bulk;
  readonly onClose: () => void;
}

/** What became of a change: how many it was done to, which were refused and why, and what can be done about it. */
export function BulkSummary({ settled, bulk, onClose }: BulkSummaryProps) {
  const translate = useTranslate();
  const { outcomes, unsent, error, undo, undone } = settled;
  const done = outcomes.filter(({ result }) => result.ok).length;
  const refusals = refusalsOf(outcomes);
  const open = outcomes.length - done + unsent.length;
  return (
    <>
      <DialogContent>
        <Alert severity={open > 0 ? 'warning' : 'success'} role="status" sx={{ mb: 1 }}>
          {translate(undone ? 'lists.bulk.undone' : 'lists.bulk.done', { smart_count: done })}
          {open > 0 && ` ${translate('lists.bulk.refused', { smart_count: open })}`}
        </Alert>
        <ProblemAlert error={error} />
        {unsent.length > 0 && (
          <Typography sx={{ mb: 1 }}>{translate('lists.bulk.unsent', { smart_count: unsent.length })}</Typography>
        )}
        {refusals.map((refusal) => (
          <RefusalView key={`${refusal.problem.code} ${refusal.claims[0]?.id}`} refusal={refusal} />
        ))}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        {undo.length > 0 && (
          <Button onClick={() => void bulk.takeBack(settled)} sx={{ marginInlineEnd: 'auto' }}>
            {translate('lists.bulk.undo')}
          </Button>
        )}
        {!undone && open > 0 && (
          <Button onClick={() => void bulk.tryAgain(settled)}>
            {translate('lists.bulk.tryAgain', { smart_count: open })}
          </Button>
        )}
        <Button variant="contained" onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </>
  );
}

function RefusalView({ refusal: { problem, claims } }: { readonly refusal: Refusal }) {
  const translate = useTranslate();
  const stale = problem.code === 'precondition.failed';
  const reasons = [
    ...(stale ? [] : [problem.detail]),
    ...(problem.unmet ?? []).map(({ explanation }) => explanation),
    ...(problem.errors ?? []).map(({ message }) => message),
  ].filter((reason) => reason !== undefined && reason !== problem.title);
  return (
    <Box component="section" sx={{ mb: 1.5 }}>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {stale ? translate('lists.bulk.stale') : problem.title}
      </Typography>
      {reasons.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {reasons.join(' ')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5, maxHeight: 180, overflowY: 'auto' }}>
        {claims.map((claim) => (
          <Typography component="li" variant="body2" key={claim.id}>
            <BidiText lang={claim.language}>{claim.text}</BidiText>
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
