import { type Claim, Verdict } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { ProblemError } from '../../providers/problem-error.js';
import { useSubmitWithConflict } from '../../workflow/use-submit-with-conflict.js';
import { EvidenceChecklist } from '../evidence/EvidenceChecklist.js';
import { FormTextField } from '../shared/FormTextField.js';
import { useDraftForm } from '../shared/use-draft-form.js';
import { DraftNotice } from './DraftNotice.js';
import { RatingFields } from './RatingFields.js';
import { fetchVerdict, useRefreshClaim } from './use-claim-parts.js';
import { useShowRatings } from './use-show-ratings.js';

interface Props {
  readonly claim: Claim;
  readonly userId: string;
  /** The newest revision, which the next one begins with. */
  readonly verdict: Verdict | null;
  readonly disagree: boolean;
  readonly onDone: () => void;
}

type Values = {
  readonly attributionRating: string;
  readonly truthRating: string;
  readonly summary: string;
  readonly explanation: string;
  readonly resolution: string;
  readonly evidenceIds: readonly string[];
};

const fields = ['attributionRating', 'truthRating', 'summary', 'explanation', 'resolution', 'evidenceIds'] as const;

function valuesOf(verdict: Verdict | null): Values {
  return {
    attributionRating: verdict?.attributionRating ?? '',
    truthRating: verdict?.truthRating ?? '',
    summary: verdict?.summary ?? '',
    explanation: verdict?.explanation ?? '',
    resolution: verdict?.resolution ?? '',
    evidenceIds: verdict?.evidenceIds ?? [],
  };
}

/** The desk's conclusion, in words that a reader will see. Each save is a revision; submitting it is a step of its own. */
export function VerdictForm({ claim, userId, verdict, disagree, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefreshClaim(claim.id);
  const showValue = useShowRatings(claim.id);
  const [submit, conflictDialog] = useSubmitWithConflict();
  // The page may learn of a colleague's newer revision while this one is written. Then the version seen at the beginning is
  // sent, so that the server asks which revision stays; any other change of the claim needs no question.
  const [seen] = useState({ number: verdict?.number, version: claim.version });
  const version = verdict?.number === seen.number ? claim.version : seen.version;
  // The verdict is guarded by the claim's version, so a refusal brings the claim; what a writer compares is the verdict.
  const stored = useRef<Verdict | null>(verdict);
  const owner = { userId, claimId: claim.id, form: `verdict:${claim.round}` };

  const form = useDraftForm(owner, valuesOf(verdict), async (values) => {
    const body = {
      ...values,
      attributionRating: values.attributionRating || undefined,
      truthRating: values.truthRating || undefined,
      resolution: values.resolution.trim() === '' ? null : values.resolution,
    };
    const outcome = await submit({
      resource: 'verdicts',
      mine: body,
      showValue,
      storedValue: (_, field) => new Map(Object.entries(valuesOf(stored.current))).get(field),
      version,
      send: async (ifMatch) => {
        try {
          return await request({ method: 'PUT', path: `/claims/${claim.id}/verdict`, body, ifMatch, schema: Verdict });
        } catch (error) {
          if (error instanceof ProblemError && error.is('precondition.failed')) {
            stored.current = await fetchVerdict(claim.id);
          }
          throw error;
        }
      },
    });
    if (outcome.kind === 'undecided') return 'kept';
    await refresh();
    notify('workbench.verdict.saved', { type: 'success' });
    onDone();
    return 'sent';
  });

  return (
    <Box component="form" onSubmit={form.submit} noValidate>
      {form.restored && <DraftNotice onDiscard={form.discard} />}
      <RatingFields form={form} onChange={form.set} />
      <FormTextField
        form={form}
        name="summary"
        label={translate('workbench.verdict.summary')}
        helperText={translate('workbench.verdict.summaryHelp')}
        required
        multiline
        minRows={2}
      />
      <FormTextField
        form={form}
        name="explanation"
        label={translate('workbench.verdict.explanation')}
        helperText={translate('workbench.verdict.explanationHelp')}
        required
        multiline
        minRows={6}
      />
      {(disagree || form.values.resolution !== '') && (
        <FormTextField
          form={form}
          name="resolution"
          label={translate('workbench.verdict.resolution')}
          helperText={translate('workbench.verdict.resolutionHelp')}
          required={disagree}
          multiline
          minRows={2}
        />
      )}
      <EvidenceChecklist
        claimId={claim.id}
        value={form.values.evidenceIds}
        onChange={(ids) => form.set('evidenceIds', ids)}
        error={form.errorOf('evidenceIds')}
      />
      <ProblemAlert error={form.problem} resource="verdicts" shownFields={fields} />
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        <Button type="submit" variant="contained" loading={form.pending}>
          {translate('workbench.verdict.save')}
        </Button>
        {verdict && <Button onClick={onDone}>{translate('ra.action.cancel')}</Button>}
      </Box>
      {conflictDialog}
    </Box>
  );
}
