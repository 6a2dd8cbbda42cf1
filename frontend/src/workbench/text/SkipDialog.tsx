import type { Segment } from '@isnad/contracts';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { DialogForm } from '../shared/DialogForm.js';
import { ExactWords } from '../shared/ExactWords.js';
import { FormTextField } from '../shared/FormTextField.js';
import { useServerForm } from '../shared/use-server-form.js';

const commonReasons = ['opinion', 'promise', 'background', 'repeated', 'notSpeech'] as const;

interface Props {
  readonly segment: Segment;
  readonly language: string;
  readonly onSkip: (segment: Segment, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why a statement is left out. The reason stays in the ledger, so it cannot be empty. */
export function SkipDialog({ segment, language, onSkip, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const form = useServerForm({
    initial: { reason: '' },
    send: async ({ reason }) => {
      await onSkip(segment, reason);
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogForm onSubmit={form.submit}>
        <DialogTitle id={titleId}>{translate('workbench.text.skipTitle')}</DialogTitle>
        <DialogContent>
          <ExactWords language={language}>{segment.exact}</ExactWords>
          <Stack direction="row" useFlexGap flexWrap="wrap" gap={1} sx={{ my: 2 }}>
            {commonReasons.map((name) => (
              <Chip
                key={name}
                label={translate(`workbench.text.skipReasons.${name}`)}
                onClick={() => form.set('reason', translate(`workbench.text.skipReasons.${name}`))}
              />
            ))}
          </Stack>
          <FormTextField
            form={form}
            name="reason"
            label={translate('workbench.field.reason')}
            helperText={translate('workbench.text.skipHelp')}
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
            {translate('workbench.text.skip')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  );
}
