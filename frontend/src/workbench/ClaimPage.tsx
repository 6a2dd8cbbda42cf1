import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { LoadingState } from '../components/LoadingState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useSession } from '../providers/session-store.js';
import { AppearancesSection } from './claim/AppearancesSection.js';
import { ClaimActions } from './claim/ClaimActions.js';
import { ClaimHeader } from './claim/ClaimHeader.js';
import { ClaimSteps } from './claim/ClaimSteps.js';
import { CommentsSection } from './claim/CommentsSection.js';
import { HistorySection } from './claim/HistorySection.js';
import { PublicationsSection } from './claim/PublicationsSection.js';
import { ReviewsSection } from './claim/ReviewsSection.js';
import { useClaim } from './claim/use-claim-parts.js';
import { VerdictSection } from './claim/VerdictSection.js';
import { EvidenceSection } from './evidence/EvidenceSection.js';

/** One claim with everything the desk knows, says and decides about it. Route `/claims/:id`. */
export default function ClaimPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const session = useSession();
  const query = useClaim(id);
  const retry = () => void query.refetch();
  if (!query.data || !session) {
    return query.error ? (
      <ProblemAlert error={query.error} onRetry={retry} />
    ) : (
      <LoadingState label={translate('workbench.claim.loading')} />
    );
  }
  const claim = query.data;
  const userId = session.user.id;
  return (
    <Box sx={{ pt: 2, pb: 4 }}>
      <Title title={claim.text} />
      <ProblemAlert error={query.error} onRetry={retry} />
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
        <Stack gap={2}>
          <ClaimHeader claim={claim} />
          <ClaimSteps claim={claim} />
          <ClaimActions claim={claim} />
        </Stack>
      </Paper>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 22rem' }, gap: 2 }}>
        {/* Drafts belong to a claim: another claim begins with forms of its own. */}
        <Stack gap={2} key={`main ${id}`}>
          <AppearancesSection claim={claim} />
          <EvidenceSection claim={claim} />
          <ReviewsSection claim={claim} userId={userId} />
          <VerdictSection claim={claim} userId={userId} />
        </Stack>
        <Stack gap={2} key={`side ${id}`}>
          <PublicationsSection claim={claim} />
          <CommentsSection claim={claim} userId={userId} />
          <HistorySection claim={claim} />
        </Stack>
      </Box>
    </Box>
  );
}
