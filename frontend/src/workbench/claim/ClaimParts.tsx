import type { Claim, ClaimStatus } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { EvidenceSection } from '../evidence/EvidenceSection.js';
import { AppearancesSection } from './AppearancesSection.js';
import { ClaimHeader } from './ClaimHeader.js';
import { ClaimSteps } from './ClaimSteps.js';
import { CommentsSection } from './CommentsSection.js';
import { HistorySection } from './HistorySection.js';
import { MatchesSection } from './MatchesSection.js';
import { PublicationsSection } from './PublicationsSection.js';
import { ReviewsSection } from './ReviewsSection.js';
import { VerdictSection } from './VerdictSection.js';

interface Props {
  readonly claim: Claim;
  readonly userId: string;
}

/** While the reviews are still to come, each is written beside the evidence; once they are there, they are read side by side. */
const beforeReviews: readonly ClaimStatus[] = ['proposed', 'queued', 'in_review', 'rejected'];

/** The parts of the page: the claim beside the words it was made with, what it rests on beside what is written about it; on a narrow screen one below the other. */
export function ClaimParts({ claim, userId }: Props) {
  const reading = !beforeReviews.includes(claim.status);
  const reviews = <ReviewsSection claim={claim} userId={userId} />;
  return (
    <Stack gap={2} sx={{ mb: 2 }}>
      <Box className="claim-columns" sx={{ ...columns, alignItems: 'stretch' }}>
        <Paper variant="outlined" sx={{ p: { xs: 2, sm: 2.5 }, minWidth: 0 }}>
          <Stack gap={1.5} sx={{ height: '100%', justifyContent: 'space-between' }}>
            <ClaimHeader claim={claim} />
            <ClaimSteps claim={claim} />
          </Stack>
        </Paper>
        <AppearancesSection claim={claim} />
      </Box>
      {reading && reviews}
      <Box className="claim-columns" sx={columns}>
        <Stack gap={2}>
          <EvidenceSection claim={claim} />
          <MatchesSection claim={claim} />
          <CommentsSection claim={claim} userId={userId} />
        </Stack>
        <Stack gap={2}>
          {!reading && reviews}
          <VerdictSection claim={claim} userId={userId} />
          <PublicationsSection claim={claim} />
          <HistorySection claim={claim} />
        </Stack>
      </Box>
    </Stack>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
  gap: 2,
  alignItems: 'start',
} as const;
