import type { Claim, ReviewList } from '@isnad/contracts';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../components/EmptyState.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { Adjudication } from './Adjudication.js';
import { ReviewCard } from './ReviewCard.js';
import { ReviewForm } from './ReviewForm.js';
import { ratingDifferences } from './reviews.js';
import { useEvidence, useReviews } from './use-claim-parts.js';

interface Props {
  readonly claim: Claim;
  readonly userId: string;
}

function Reviews({ claim, userId, reviews }: Props & { readonly reviews: ReviewList }) {
  const translate = useTranslate();
  const [editing, setEditing] = useState(false);
  const evidence = useEvidence(claim.id);
  const { data, roundComplete, arrived, required, disagree } = reviews;
  const own = data.find(({ reviewer }) => reviewer.id === userId) ?? null;
  const assigned = claim.assignments.some(({ reviewer }) => reviewer.id === userId);
  const open = claim.status === 'in_review' && !roundComplete;
  const writes = open && assigned && (own === null || editing);
  const differences = ratingDifferences(data);
  return (
    <>
      {open && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('workbench.review.blind', { arrived, required })}
        </Alert>
      )}
      {roundComplete && disagree && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('workbench.review.disagree')}
        </Alert>
      )}
      {roundComplete && data.length > 1 && evidence.data && <Adjudication reviews={data} evidence={evidence.data} />}
      {writes ? (
        <ReviewForm claim={claim} userId={userId} review={own} onDone={() => setEditing(false)} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fit, minmax(16rem, 1fr))' },
            gap: 2,
          }}
        >
          {data.map((review) => (
            <ReviewCard
              key={review.id}
              review={review}
              differences={differences}
              action={
                open &&
                review === own && (
                  <Button size="small" onClick={() => setEditing(true)}>
                    {translate('ra.action.edit')}
                  </Button>
                )
              }
            />
          ))}
        </Box>
      )}
      {!writes && data.length === 0 && !open && <EmptyState title={translate('workbench.review.none')} />}
    </>
  );
}

/** The reviews of the round: one's own before it is complete, all side by side after. */
export function ReviewsSection({ claim, userId }: Props) {
  const translate = useTranslate();
  const reviews = useReviews(claim.id);
  return (
    <Section title={translate('workbench.review.title')} anchor="reviews">
      <QueryState query={reviews}>{(data) => <Reviews claim={claim} userId={userId} reviews={data} />}</QueryState>
    </Section>
  );
}
