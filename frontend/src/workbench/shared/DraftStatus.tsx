import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { ConflictDialog } from '../../workflow/ConflictDialog.js';
import { DraftNotice } from '../claim/DraftNotice.js';
import type { DraftValues } from './draft-storage.js';
import type { DraftForm } from './use-draft-form.js';

interface Props<Values extends DraftValues> {
  readonly form: DraftForm<Values>;
  /** Names the fields where two drafts are compared: `resources.<resource>.fields.<field>`. */
  readonly resource: string;
  readonly showValue?: (field: string, value: unknown) => ReactNode;
}

/**
 * How the draft of a form stands: that it came back, when it was saved, why it could not be, and where another window has gone on
 * from it the way to choose.
 */
export function DraftStatus<Values extends DraftValues>({ form, resource, showValue }: Props<Values>) {
  const translate = useTranslate();
  const { time } = useLocaleDates();
  const [comparing, setComparing] = useState(false);
  const { draft, theirs, restored } = form;
  return (
    <>
      {restored && draft.kind !== 'conflict' && <DraftNotice onDiscard={form.discard} />}
      {draft.kind === 'conflict' && (
        <Alert
          severity="warning"
          sx={{ mb: 1 }}
          action={
            <Button color="inherit" size="small" onClick={() => setComparing(true)}>
              {translate('claimPage.draft.compare')}
            </Button>
          }
        >
          {translate('claimPage.draft.conflict')}
        </Alert>
      )}
      {draft.kind === 'unreachable' && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate('claimPage.draft.unreachable')}
        </Alert>
      )}
      {draft.kind === 'refused' && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate('claimPage.draft.refused', { reason: `${draft.problem.message}.` })}
        </Alert>
      )}
      {(draft.kind === 'unsaved' || draft.kind === 'saved') && (
        <Typography variant="caption" color="text.secondary" component="p" data-draft={draft.kind}>
          {draft.kind === 'unsaved'
            ? translate('claimPage.draft.saving')
            : translate('claimPage.draft.saved', { time: time(draft.at) })}
        </Typography>
      )}
      {comparing && theirs && (
        <ConflictDialog
          conflict={{ resource, mine: form.values, current: theirs, showValue, of: 'draft', piecewise: true }}
          onDecide={(decision) => {
            setComparing(false);
            if (decision.kind === 'mine') form.settle(form.values);
            if (decision.kind === 'stored') form.settle(theirs);
            if (decision.kind === 'chosen') form.settle({ ...form.values, ...decision.values });
          }}
        />
      )}
    </>
  );
}
