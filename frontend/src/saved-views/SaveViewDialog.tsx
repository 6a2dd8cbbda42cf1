import { limits, type ViewQuery } from '@isnad/contracts';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  Switch,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useSession } from '../providers/session-store.js';
import { DialogForm } from '../workbench/shared/DialogForm.js';
import { FormTextField } from '../workbench/shared/FormTextField.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';
import { useViewChanges } from './use-saved-views.js';
import { viewLink } from './view-link.js';

interface SaveViewDialogProps {
  readonly query: ViewQuery;
  readonly columns: readonly string[];
  readonly onClose: () => void;
}

/** Keeps what the list shows under a name; an editor may share it with the desk. */
export function SaveViewDialog({ query, columns, onClose }: SaveViewDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const navigate = useNavigate();
  const mayShare = useSession()?.user.role === 'editor';
  const [shared, setShared] = useState(false);
  const { create } = useViewChanges('claims');
  const form = useServerForm({
    initial: { name: '' },
    send: async ({ name }) => {
      const saved = await create.mutateAsync({ list: 'claims', name, query, columns: [...columns], shared });
      onClose();
      await navigate(viewLink(saved));
    },
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogForm onSubmit={form.submit}>
        <DialogTitle id={titleId}>{translate('lists.views.save')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate('lists.views.saveHelp')}</DialogContentText>
          <FormTextField
            form={form}
            name="name"
            label={translate('lists.views.name')}
            required
            autoFocus
            slotProps={{ htmlInput: { maxLength: limits.viewName } }}
          />
          {mayShare && (
            <FormControlLabel
              control={<Switch checked={shared} onChange={(_event, on) => setShared(on)} />}
              label={translate('lists.views.share')}
            />
          )}
          <ProblemAlert error={form.problem} shownFields={['name']} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={form.pending}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </DialogForm>
    </Dialog>
  );
}
