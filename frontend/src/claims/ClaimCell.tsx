import type { ClaimSummary } from '@isnad/contracts';
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { NameList } from '../components/NameList.js';
import { PriorityChip } from '../components/PriorityChip.js';
import { AttributionChip, TruthChip } from '../components/RatingChip.js';
import { StatusChip } from '../components/StatusChip.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import type { ClaimColumn } from './claim-columns.js';
import { isOverdue } from './claim-state.js';

/** What a column of the claims table shows of a claim; nothing where there is nothing to show. */
export function ClaimCell({ claim, column }: { readonly claim: ClaimSummary; readonly column: ClaimColumn }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  switch (column) {
    case 'status':
      return <StatusChip status={claim.status} />;
    case 'priority':
      return claim.priority && <PriorityChip priority={claim.priority} />;
    case 'claimant':
      return <BidiText>{claim.claimant.name}</BidiText>;
    case 'speech':
      return <BidiText>{claim.speechTitle}</BidiText>;
    case 'assignees':
      return claim.assignees.length > 0 && <NameList names={claim.assignees.map(({ name }) => name)} />;
    case 'reviews':
      return (
        claim.assignees.length > 0 && (
          <span>{translate('lists.reviewsOf', { arrived: claim.reviewCount, required: claim.requiredReviews })}</span>
        )
      );
    case 'dueAt':
      return <DueDay claim={claim} />;
    case 'tags':
      return (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {claim.tags.map((tag) => (
            <Chip key={tag} size="small" variant="outlined" label={<BidiText>{tag}</BidiText>} />
          ))}
        </Box>
      );
    case 'attributionRating':
      return claim.attributionRating && <AttributionChip rating={claim.attributionRating} />;
    case 'truthRating':
      return claim.truthRating && <TruthChip rating={claim.truthRating} />;
    case 'statusSince':
    case 'createdAt':
    case 'updatedAt':
      return (
        <time dateTime={claim[column]} title={formats.moment(claim[column])}>
          {formats.relative(claim[column])}
        </time>
      );
  }
}

function DueDay({ claim }: { readonly claim: ClaimSummary }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  if (!claim.dueAt) return null;
  const late = isOverdue(claim);
  return (
    <Typography variant="body2" component="span" color={late ? 'error' : undefined} sx={{ whiteSpace: 'nowrap' }}>
      <time dateTime={claim.dueAt}>{formats.day(claim.dueAt)}</time>
      {late && ` (${translate('claim.overdue')})`}
    </Typography>
  );
}
