import {
  Claim,
  type ClaimAction,
  claimActionNames,
  claimStatuses,
  claimWorkflow,
  priorities,
  type TransitionRequest,
} from '@isnad/contracts';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { cutAtWord } from '../../components/cut-at-word.js';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { StatusChip } from '../../components/StatusChip.js';
import { useLocalised } from '../../i18n/use-localised.js';
import { request } from '../../providers/http-client.js';
import { useSession } from '../../providers/session-store.js';
import { useSubmitWithConflict } from '../../workflow/use-submit-with-conflict.js';
import { DialogForm } from '../shared/DialogForm.js';
import { FormTextField } from '../shared/FormTextField.js';
import { useServerForm } from '../shared/use-server-form.js';
import { AssigneesField } from './AssigneesField.js';
import { weighty } from './claim-actions.js';
import { fromLocalInput, toLocalInput } from './moments.js';
import { useRefreshClaim } from './use-claim-parts.js';

/** Characters of the claim that are shown, to know it by: two lines of the dialog. */
const mostWords = 120;

interface Props {
  readonly claim: Claim;
  readonly action: Exclude<ClaimAction, 'complete_reviews'>;
  readonly onClose: () => void;
}

interface Values {
  readonly reason: string;
  readonly priority: string;
  readonly assigneeIds: readonly string[];
  readonly dueAt: string;
}

function requestOf(action: Props['action'], values: Values): TransitionRequest {
  const { needs } = claimWorkflow[action];
  return {
    action,
    ...(needs.includes('reason') && { reason: values.reason }),
    ...(needs.includes('priority') && { priority: priorities.find((name) => name === values.priority) }),
    ...(needs.includes('assignees') && {
      assigneeIds: [...values.assigneeIds],
      dueAt: fromLocalInput(values.dueAt) ?? undefined,
    }),
  };
}

/** A reviewer who assigns, assigns themself beside those there are; an editor begins with those there are. */
function initialAssignees(claim: Claim, me: { id: string; role: string } | undefined): string[] {
  const present = claim.assignments.map(({ reviewer }) => reviewer.id);
  return me?.role === 'reviewer' ? [...new Set([...present, me.id])] : present;
}

/** Asks for what a step needs by the workflow's table, and takes it. */
export function TransitionDialog({ claim: newest, action, onClose }: Props) {
  // The claim as it was when the person chose the step.
  const [claim] = useState(newest);
  const translate = useTranslate();
  const localised = useLocalised();
  const notify = useNotify();
  const titleId = useId();
  const priorityId = useId();
  const session = useSession();
  const refresh = useRefreshClaim(claim.id);
  const [submit, conflictDialog] = useSubmitWithConflict();
  const { needs, to } = claimWorkflow[action];
  const form = useServerForm<Values>({
    initial: {
      reason: '',
      priority: '',
      assigneeIds: initialAssignees(claim, session?.user),
      dueAt: toLocalInput(claim.dueAt),
    },
    send: async (values) => {
      const body = requestOf(action, values);
      const outcome = await submit({
        resource: 'claims',
        mine: { status: to },
        showValue: (_, value) => {
          const status = claimStatuses.find((name) => name === value);
          return status && <StatusChip status={status} />;
        },
        version: claim.version,
        send: (ifMatch) =>
          request({ method: 'POST', path: `/claims/${claim.id}/transitions`, body, ifMatch, schema: Claim }),
      });
      if (outcome.kind === 'undecided') return;
      await refresh();
      if (outcome.kind === 'saved') notify('workbench.claim.moved', { type: 'success' });
      onClose();
    },
  });
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogForm onSubmit={form.submit}>
        <DialogTitle id={titleId}>{localised(claimActionNames[action])}</DialogTitle>
        <DialogContent>
          <DialogContentText color="text.primary" sx={{ mb: 1, fontWeight: 600, overflowWrap: 'anywhere' }}>
            <BidiText lang={claim.language} reading>
              {cutAtWord(claim.text, mostWords)}
            </BidiText>
          </DialogContentText>
          <DialogContentText sx={{ mb: 1 }}>{translate(`workbench.claim.actionHelp.${action}`)}</DialogContentText>
          {needs.includes('priority') && (
            <>
              <FormLabel id={priorityId}>{translate('workbench.field.priority')}</FormLabel>
              <RadioGroup
                row
                aria-labelledby={priorityId}
                value={form.values.priority}
                onChange={(_, value) => form.set('priority', value)}
              >
                {priorities.map((name) => (
                  <FormControlLabel key={name} value={name} control={<Radio />} label={translate(`priority.${name}`)} />
                ))}
              </RadioGroup>
              <FormHelperText error>{form.errorOf('priority')}</FormHelperText>
            </>
          )}
          {needs.includes('assignees') && (
            <>
              <AssigneesField
                value={form.values.assigneeIds}
                onChange={(ids) => form.set('assigneeIds', ids)}
                required={claim.requiredReviews}
                error={form.errorOf('assigneeIds')}
              />
              <FormTextField
                form={form}
                name="dueAt"
                label={translate('workbench.field.dueAt')}
                type="datetime-local"
                slotProps={{ inputLabel: { shrink: true } }}
              />
            </>
          )}
          {needs.includes('reason') && (
            <FormTextField
              form={form}
              name="reason"
              label={translate('workbench.field.reason')}
              helperText={translate('workbench.claim.reasonHelp')}
              required
              autoFocus
              multiline
              minRows={2}
            />
          )}
          <ProblemAlert
            error={form.problem}
            resource="claims"
            shownFields={['reason', 'priority', 'assigneeIds', 'dueAt']}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color={weighty.has(action) ? 'error' : 'primary'}
            loading={form.pending}
            autoFocus={needs.length === 0}
          >
            {localised(claimActionNames[action])}
          </Button>
        </DialogActions>
      </DialogForm>
      {conflictDialog}
    </Dialog>
  );
}
