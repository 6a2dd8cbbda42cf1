import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { DialogForm } from '../workbench/shared/DialogForm.js';
import { FormTextField } from '../workbench/shared/FormTextField.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';

interface DropDialogProps {
  readonly onDrop: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why a claim has no place in the newer text. */
export function DropDialog({ onDrop, onClose }: DropDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const form = useServerForm({ initial: { reason: '' }, send: ({ reason }) => onDrop(reason) });
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogForm onSubmit={form.submit}>
        <DialogTitle id={titleId}>{translate('revision.dropTitle')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate('revision.dropHelp')}</DialogContentText>
          <FormTextField
            form={form}
            name="reason"
            label={translate('workbench.field.reason')}
            required
            autoFocus
            multiline
            minRows={2}
          />
          <ProblemAlert error={form.problem} shownFields={['reason']} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={form.pending}>
            {translate('revision.drop')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  );
}
