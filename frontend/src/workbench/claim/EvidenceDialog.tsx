import { Evidence, evidenceKinds, limits, stances } from '@isnad/contracts';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { useSubmitWithConflict } from '../../workflow/use-submit-with-conflict.js';
import { ChoiceField } from '../shared/ChoiceField.js';
import { DialogForm } from '../shared/DialogForm.js';
import { FileField } from '../shared/FileField.js';
import { FormTextField } from '../shared/FormTextField.js';
import { useServerForm } from '../shared/use-server-form.js';
import {
  type EvidenceValues,
  evidenceChanges,
  evidenceFields,
  newEvidence,
  newEvidenceForm,
  valuesOfEvidence,
} from './evidence-values.js';
import { useRefreshClaim } from './use-claim-parts.js';

interface Props {
  readonly claimId: string;
  /** Null for a new item. */
  readonly evidence: Evidence | null;
  readonly onClose: () => void;
}

/** Adds an item of evidence, or changes one. A file can come with a new item only: evidence does not change its file. */
export function EvidenceDialog({ claimId, evidence, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const refresh = useRefreshClaim(claimId);
  const [file, setFile] = useState<File | null>(null);
  const [submit, conflictDialog] = useSubmitWithConflict();

  const add = (values: EvidenceValues) =>
    request({
      method: 'POST',
      path: `/claims/${claimId}/evidence`,
      body: file ? newEvidenceForm(values, file) : newEvidence(values),
      schema: Evidence,
    });
  const change = (known: Evidence, values: EvidenceValues) => {
    const body = evidenceChanges(known, values);
    return submit({
      resource: 'evidence',
      mine: body,
      version: known.version,
      send: (ifMatch) => request({ method: 'PATCH', path: `/evidence/${known.id}`, body, ifMatch, schema: Evidence }),
    });
  };

  const form = useServerForm<EvidenceValues>({
    initial: valuesOfEvidence(evidence),
    send: async (values) => {
      if (evidence === null) await add(values);
      else if ((await change(evidence, values)).kind === 'undecided') return;
      await refresh();
      onClose();
    },
  });

  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogForm onSubmit={form.submit}>
        <DialogTitle id={titleId}>
          {translate(evidence ? 'workbench.evidence.editTitle' : 'workbench.evidence.add')}
        </DialogTitle>
        <DialogContent>
          <ChoiceField
            label={translate('workbench.evidence.stance')}
            choices={stances.map((key) => ({
              key,
              name: translate(`workbench.evidence.stances.${key}`),
              definition: translate(`workbench.evidence.stanceHelp.${key}`),
            }))}
            value={form.values.stance}
            onChange={(stance) => form.set('stance', stance)}
            error={form.errorOf('stance')}
          />
          <ChoiceField
            label={translate('workbench.evidence.kind')}
            choices={evidenceKinds.map((key) => ({
              key,
              name: translate(`workbench.evidence.kinds.${key}`),
              definition: translate(`workbench.evidence.kindHelp.${key}`),
            }))}
            value={form.values.kind}
            onChange={(kind) => form.set('kind', kind)}
            error={form.errorOf('kind')}
          />
          <FormTextField form={form} name="title" label={translate('workbench.evidence.itemTitle')} required />
          <FormTextField
            form={form}
            name="url"
            label={translate('workbench.evidence.url')}
            type="url"
            slotProps={{ htmlInput: { dir: 'ltr' } }}
          />
          <FormTextField form={form} name="publisher" label={translate('workbench.evidence.publisher')} />
          <FormTextField
            form={form}
            name="publishedAt"
            label={translate('workbench.evidence.publishedAt')}
            type="date"
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <FormTextField
            form={form}
            name="quote"
            label={translate('workbench.evidence.quote')}
            helperText={translate('workbench.evidence.quoteHelp')}
            multiline
            minRows={2}
          />
          <FormTextField
            form={form}
            name="sourceInterest"
            label={translate('workbench.evidence.sourceInterest')}
            helperText={translate('workbench.evidence.interestHelp')}
            multiline
          />
          <FormTextField form={form} name="note" label={translate('workbench.evidence.noteField')} multiline />
          {evidence === null && <FileField file={file} onChange={setFile} maxBytes={limits.evidenceFileBytes} />}
          <ProblemAlert error={form.problem} resource="evidence" shownFields={evidenceFields} />
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
