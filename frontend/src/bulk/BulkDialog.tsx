import type { ClaimSummary } from '@isnad/contracts';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';
import { DialogForm } from '../workbench/shared/DialogForm.js';
import { BulkFields, changeOf, noBulkValues } from './BulkFields.js';
import { BulkSummary } from './BulkSummary.js';
import type { BulkAction } from './bulk-change.js';
import { useActionName } from './use-action-name.js';
import type { Bulk } from './use-bulk.js';

interface BulkDialogProps {
  readonly action: BulkAction;
  readonly claims: readonly ClaimSummary[];
  readonly bulk: Bulk;
  /** `done`: something was changed, so that the rows need not stay chosen. */
  readonly onClose: (done: boolean) => void;
}

/** Asks what an action needs, shows how far it has come, and then what became of each claim. */
export function BulkDialog({ action, claims: chosen, bulk, onClose }: BulkDialogProps) {
  // The claims as they were chosen: what the list shows meanwhile must not change what is sent.
  const [claims] = useState(chosen);
  const [values, setValues] = useState(noBulkValues);
  const translate = useTranslate();
  const actionName = useActionName();
  const titleId = useId();
  const { state } = bulk;
  const change = changeOf(action, values);
  const close = () => {
    bulk.close();
    onClose(state.kind === 'settled');
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      // What is under way is seen to its end.
      onClose={state.kind === 'running' ? undefined : close}
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{actionName(action)}</DialogTitle>
      {state.kind === 'idle' && (
        <DialogForm
          onSubmit={(event) => {
            event.preventDefault();
            if (change) void bulk.start(change, claims);
          }}
        >
          <DialogContent>
            <DialogContentText sx={{ mb: 1 }}>
              {translate('lists.bulk.toClaims', { smart_count: claims.length })}
            </DialogContentText>
            <BulkFields
              action={action}
              values={values}
              onChange={(part) => setValues({ ...values, ...part })}
              requiredReviews={Math.max(...claims.map(({ requiredReviews }) => requiredReviews))}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{translate('ra.action.cancel')}</Button>
            <Button
              type="submit"
              variant="contained"
              color={action === 'reject' ? 'error' : 'primary'}
              disabled={change === null}
            >
              {actionName(action)}
            </Button>
          </DialogActions>
        </DialogForm>
      )}
      {state.kind === 'running' && <Progress settled={state.settled} total={state.total} undoing={state.undoing} />}
      {state.kind === 'settled' && <BulkSummary settled={state} bulk={bulk} onClose={close} />}
    </Dialog>
  );
}

function Progress({ settled, total, undoing }: { settled: number; total: number; undoing: boolean }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const label = translate(undoing ? 'lists.bulk.undoing' : 'lists.bulk.progress', {
    settled: formats.number(settled),
    total: formats.number(total),
  });
  return (
    <DialogContent>
      <Typography role="status" sx={{ mb: 1 }}>
        {label}
      </Typography>
      <LinearProgress variant="determinate" value={total > 0 ? (settled / total) * 100 : 100} aria-label={label} />
    </DialogContent>
  );
}
