import type { Review } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { AttributionChip, TruthChip } from '../../components/RatingChip.js';
import { ToneChip } from '../../components/ToneChip.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { CitedEvidence } from '../evidence/CitedEvidence.js';
import { CommentOn } from './CommentOn.js';
import { Reasoning } from './Reasoning.js';
import type { RatingDifferences } from './reviews.js';

interface Props {
  readonly review: Review;
  readonly differences: RatingDifferences;
  readonly action?: ReactNode;
}

/** One review: both ratings, marked where the reviews differ, and the reasoning. */
export function ReviewCard({ review, differences, action }: Props) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const cardId = `review-${review.id}`;
  const differs = <ToneChip tone="amber" label={translate('workbench.review.differs')} />;
  return (
    <Box
      component="article"
      id={cardId}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, minWidth: 0, overflowWrap: 'anywhere' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="subtitle2" component="h3">
          <BidiText>{review.reviewer.name}</BidiText>
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {formats.relative(review.updatedAt)}
        </Typography>
        <Box sx={{ marginInlineStart: 'auto' }}>{action}</Box>
      </Box>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1, rowGap: 0.5, m: 0, my: 1 }}
      >
        <dt>{translate('workbench.rating.attributionShort')}</dt>
        <Box component="dd" sx={{ m: 0 }}>
          <AttributionChip rating={review.attributionRating} /> {differences.attribution && differs}
        </Box>
        <dt>{translate('workbench.rating.truthShort')}</dt>
        <Box component="dd" sx={{ m: 0 }}>
          <TruthChip rating={review.truthRating} /> {differences.truth && differs}
        </Box>
      </Box>
      <Reasoning review={review} />
      <CitedEvidence claimId={review.claimId} evidenceIds={review.evidenceIds} />
      <CommentOn target={{ type: 'review', id: review.id }} within={cardId} />
    </Box>
  );
}
