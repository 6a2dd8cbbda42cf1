import { type Claim, type Review, Verdict } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { ProblemError } from '../../providers/problem-error.js';
import { useSubmitWithConflict } from '../../workflow/use-submit-with-conflict.js';
import { EvidenceChecklist } from '../evidence/EvidenceChecklist.js';
import { DraftStatus } from '../shared/DraftStatus.js';
import { readDraft } from '../shared/draft-storage.js';
import { FormTextField } from '../shared/FormTextField.js';
import { useDraftForm } from '../shared/use-draft-form.js';
import { withSentence } from './adjudication.js';
import { GroundEditor } from './GroundEditor.js';
import { RatingFields } from './RatingFields.js';
import { sendOnCtrlEnter } from './send-on-ctrl-enter.js';
import { TakenFromReviews } from './TakenFromReviews.js';
import { fetchVerdict, useEvidence, useRefreshClaim } from './use-claim-parts.js';
import { useShowRatings } from './use-show-ratings.js';
import { useOfferVerdict } from './verdict-draft.js';
import { bodyOf, valuesOf, verdictFields, verdictShapes } from './verdict-values.js';

interface Props {
  readonly claim: Claim;
  readonly userId: string;
  /** The newest revision, which the next one begins with. */
  readonly verdict: Verdict | null;
  readonly reviews: readonly Review[];
  readonly disagree: boolean;
  readonly onDone: () => void;
}

/**
 * The desk's conclusion, in words that a reader will see, each sentence tied to what it rests on. Nothing is chosen or written
 * beforehand. Each save is a revision; submitting it is a step of its own.
 */
export function VerdictForm({ claim, userId, verdict, reviews, disagree, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefreshClaim(claim.id);
  const showValue = useShowRatings(claim.id);
  const evidence = useEvidence(claim.id);
  const [submit, conflictDialog] = useSubmitWithConflict();
  // The page may learn of a colleague's newer revision while this one is written. Then the version seen at the beginning is
  // sent, so that the server asks which revision stays; any other change of the claim needs no question.
  const [seen] = useState({ number: verdict?.number, version: claim.version });
  const version = verdict?.number === seen.number ? claim.version : seen.version;
  // The verdict is guarded by the claim's version, so a refusal brings the claim; what a writer compares is the verdict.
  const stored = useRef<Verdict | null>(verdict);
  const owner = { userId, claimId: claim.id, form: `verdict:${claim.round}` };
  const order = evidence.data?.map(({ id }) => id) ?? [];

  const form = useDraftForm(
    owner,
    valuesOf(verdict),
    async (values) => {
      const outcome = await submit({
        resource: 'verdicts',
        mine: values,
        showValue,
        storedValue: (_, field) => new Map<string, unknown>(Object.entries(valuesOf(stored.current))).get(field),
        piecewise: true,
        version,
        send: async (ifMatch, chosen) => {
          const body = bodyOf(readDraft(valuesOf(null), { ...chosen }, verdictShapes) ?? values, order);
          try {
            return await request({
              method: 'PUT',
              path: `/claims/${claim.id}/verdict`,
              body,
              ifMatch,
              schema: Verdict,
            });
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
    },
    verdictShapes,
  );
  useOfferVerdict((sentence) => form.set('explanation', withSentence(form.values.explanation, sentence)));
  const tied = form.values.ties.flatMap(({ evidenceIds }) => evidenceIds);

  return (
    <Box component="form" onSubmit={form.submit} onKeyDown={sendOnCtrlEnter(form.submit)} noValidate>
      {verdict === null && reviews.length > 0 && (
        <Typography variant="caption" color="text.secondary" component="p">
          {translate('claimPage.adjudication.scratch')}
        </Typography>
      )}
      <DraftStatus form={form} resource="verdicts" showValue={showValue} />
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
      <TakenFromReviews explanation={form.values.explanation} reviews={reviews} />
      <GroundEditor
        claimId={claim.id}
        texts={form.values}
        ties={form.values.ties}
        onChange={(ties) => form.set('ties', ties)}
      />
      <EvidenceChecklist
        claimId={claim.id}
        value={form.values.evidenceIds}
        tied={tied}
        onChange={(ids) => form.set('evidenceIds', ids)}
        error={form.errorOf('evidenceIds')}
      />
      <ProblemAlert error={form.problem} resource="verdicts" shownFields={verdictFields} />
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
