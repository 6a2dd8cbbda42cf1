import { Claim, priorities, type UpdateClaim } from '@isnad/contracts';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { useSubmitWithConflict } from '../../workflow/use-submit-with-conflict.js';
import { DialogForm } from '../shared/DialogForm.js';
import { FormTextField } from '../shared/FormTextField.js';
import { TagsField } from '../shared/TagsField.js';
import { useServerForm } from '../shared/use-server-form.js';
import { fromLocalInput, toLocalInput } from './moments.js';
import { useRefreshClaim } from './use-claim-parts.js';

interface Props {
  readonly claim: Claim;
  readonly onClose: () => void;
}

interface Values {
  readonly text: string;
  readonly priority: string;
  readonly dueAt: string;
  readonly tags: readonly string[];
}

/** Only what differs from the record is sent: a locked field that nobody touched must not stop the others. */
function changesOf(claim: Claim, { text, priority, dueAt, tags }: Values): UpdateClaim {
  const chosen = priorities.find((name) => name === priority);
  return {
    ...(text !== claim.text && { text }),
    ...(chosen && chosen !== claim.priority && { priority: chosen }),
    ...(dueAt !== toLocalInput(claim.dueAt) && { dueAt: fromLocalInput(dueAt) }),
    ...(tags.join('\n') !== claim.tags.join('\n') && { tags: [...tags] }),
  };
}

/** Changes a claim's words, priority, due date and tags. */
export function EditClaimDialog({ claim: newest, onClose }: Props) {
  // What the person began with: the page may learn of newer fields meanwhile, which nobody here has changed.
  const [claim] = useState(newest);
  const translate = useTranslate();
  const titleId = useId();
  const refresh = useRefreshClaim(claim.id);
  const [submit, conflictDialog] = useSubmitWithConflict();
  const form = useServerForm<Values>({
    initial: {
      text: claim.text,
      priority: claim.priority ?? '',
      dueAt: toLocalInput(claim.dueAt),
      tags: claim.tags,
    },
    send: async (values) => {
      const changes = changesOf(claim, values);
      const outcome = await submit({
        resource: 'claims',
        mine: changes,
        piecewise: true,
        version: claim.version,
        send: (ifMatch, chosen) =>
          request({ method: 'PATCH', path: `/claims/${claim.id}`, body: chosen, ifMatch, schema: Claim }),
      });
      if (outcome.kind === 'undecided') return;
      await refresh();
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogForm onSubmit={form.submit}>
        <DialogTitle id={titleId}>{translate('workbench.claim.edit')}</DialogTitle>
        <DialogContent>
          <FormTextField
            form={form}
            name="text"
            label={translate('workbench.claim.text')}
            helperText={translate('workbench.claim.textLockHelp')}
            required
            multiline
            minRows={2}
          />
          <Stack direction={{ xs: 'column', sm: 'row' }} columnGap={2}>
            <FormTextField form={form} name="priority" label={translate('workbench.field.priority')} select>
              {priorities.map((name) => (
                <MenuItem key={name} value={name}>
                  {translate(`priority.${name}`)}
                </MenuItem>
              ))}
            </FormTextField>
            <FormTextField
              form={form}
              name="dueAt"
              label={translate('workbench.field.dueAt')}
              type="datetime-local"
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </Stack>
          <TagsField
            label={translate('workbench.claim.tags')}
            value={form.values.tags}
            onChange={(tags) => form.set('tags', tags)}
            error={form.errorOf('tags')}
          />
          <ProblemAlert error={form.problem} resource="claims" shownFields={['text', 'priority', 'dueAt', 'tags']} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={form.pending}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </DialogForm>
      {conflictDialog}
    </Dialog>
  );
}
