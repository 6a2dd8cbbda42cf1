import { type Claim, Review } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { useSubmitWithConflict } from '../../workflow/use-submit-with-conflict.js';
import { EvidenceChecklist } from '../evidence/EvidenceChecklist.js';
import { DraftStatus } from '../shared/DraftStatus.js';
import { FormTextField } from '../shared/FormTextField.js';
import { useDraftForm } from '../shared/use-draft-form.js';
import { RatingFields } from './RatingFields.js';
import { sendOnCtrlEnter } from './send-on-ctrl-enter.js';
import { useRefreshClaim } from './use-claim-parts.js';
import { useShowRatings } from './use-show-ratings.js';

interface Props {
  readonly claim: Claim;
  readonly userId: string;
  /** The person's own review, when they change it before the round is complete. */
  readonly review: Review | null;
  readonly onDone: () => void;
}

type Values = {
  readonly attributionRating: string;
  readonly truthRating: string;
  readonly reasoning: string;
  readonly evidenceIds: readonly string[];
};

const fields = ['attributionRating', 'truthRating', 'reasoning', 'evidenceIds'] as const;

/** The review as it is sent: what nobody has chosen is left for the server to ask for. */
const bodyOf = ({ attributionRating, truthRating, ...rest }: Values) => ({
  ...rest,
  attributionRating: attributionRating || undefined,
  truthRating: truthRating || undefined,
});

/** A reviewer's own rating and reasoning. Nothing is chosen beforehand, neither by the machine nor from a colleague's review. */
export function ReviewForm({ claim, userId, review: newest, onDone }: Props) {
  // What the person began with; a newer one from another window must not slip under what is written here.
  const [review] = useState(newest);
  const translate = useTranslate();
  const refresh = useRefreshClaim(claim.id);
  const showValue = useShowRatings(claim.id);
  const [submit, conflictDialog] = useSubmitWithConflict();
  // A draft belongs to its round: the next round begins empty.
  const owner = { userId, claimId: claim.id, form: `review:${claim.round}` };
  const initial: Values = {
    attributionRating: review?.attributionRating ?? '',
    truthRating: review?.truthRating ?? '',
    reasoning: review?.reasoning ?? '',
    evidenceIds: review?.evidenceIds ?? [],
  };
  const form = useDraftForm(owner, initial, async (values) => {
    if (review === null) {
      await request({ method: 'POST', path: `/claims/${claim.id}/reviews`, body: bodyOf(values), schema: Review });
    } else {
      const outcome = await submit({
        resource: 'reviews',
        mine: values,
        showValue,
        piecewise: true,
        version: review.version,
        send: (ifMatch, chosen) =>
          request({
            method: 'PATCH',
            path: `/reviews/${review.id}`,
            body: bodyOf({ ...values, ...chosen }),
            ifMatch,
            schema: Review,
          }),
      });
      if (outcome.kind === 'undecided') return 'kept';
    }
    await refresh();
    onDone();
    return 'sent';
  });

  return (
    <Box component="form" onSubmit={form.submit} onKeyDown={sendOnCtrlEnter(form.submit)} noValidate>
      <DraftStatus form={form} resource="reviews" showValue={showValue} />
      <RatingFields form={form} onChange={form.set} />
      <FormTextField
        form={form}
        name="reasoning"
        label={translate('workbench.review.reasoning')}
        helperText={translate('workbench.review.reasoningHelp')}
        required
        multiline
        minRows={4}
      />
      <EvidenceChecklist
        claimId={claim.id}
        value={form.values.evidenceIds}
        onChange={(ids) => form.set('evidenceIds', ids)}
        error={form.errorOf('evidenceIds')}
      />
      <ProblemAlert error={form.problem} resource="reviews" shownFields={fields} />
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        <Button type="submit" variant="contained" loading={form.pending}>
          {translate(review ? 'workbench.review.save' : 'workbench.review.submit')}
        </Button>
        {review && <Button onClick={onDone}>{translate('ra.action.cancel')}</Button>}
      </Box>
      {conflictDialog}
    </Box>
  );
}
