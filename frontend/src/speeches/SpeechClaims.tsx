import type { Speech } from '@isnad/contracts';
import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import { Box, Button, List, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ClaimRow } from '../claims/ClaimRow.js';
import { useClaimList } from '../claims/use-claim-list.js';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';

const shown = 50;

/** What the desk checks of a speech, and how far each claim has come. */
export function SpeechClaims({ speech }: { readonly speech: Speech }) {
  const translate = useTranslate();
  const claims = useClaimList({ speechId: speech.id, perPage: shown, sort: 'createdAt', order: 'asc' });
  const total = claims.data?.total ?? 0;
  return (
    <>
      <Box
        sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1, px: 2.5, pt: 2, pb: 1 }}
      >
        <Typography variant="h6" component="h2">
          {translate('speech.claims')}
        </Typography>
        {total > 0 && (
          <Button component={Link} to={`/claims?speechId=${speech.id}`}>
            {translate('app.seeAll')}
          </Button>
        )}
      </Box>
      <ProblemAlert error={claims.error} onRetry={() => claims.refetch()} />
      {claims.isPending && <LoadingState />}
      {claims.data && total === 0 && (
        <EmptyState
          icon={<AssignmentTurnedInOutlined />}
          title={translate('speech.noClaims.title')}
          text={translate('speech.noClaims.text')}
        />
      )}
      <List disablePadding>
        {claims.data?.data.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} showSpeech={false} />
        ))}
      </List>
    </>
  );
}
