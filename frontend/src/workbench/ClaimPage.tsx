import type { Claim } from '@isnad/contracts';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { Title, useStore, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { LoadingState } from '../components/LoadingState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useSession } from '../providers/session-store.js';
import { ClaimActions } from './claim/ClaimActions.js';
import { ClaimNav } from './claim/ClaimNav.js';
import { ClaimParts } from './claim/ClaimParts.js';
import { type PersonsAction, stepsOn } from './claim/claim-actions.js';
import { claimPageStyle } from './claim/claim-page-style.js';
import { CommentTargetProvider } from './claim/comment-target.js';
import { goToSection } from './claim/go-to-section.js';
import { ownWork } from './claim/own-work.js';
import { TransitionDialog } from './claim/TransitionDialog.js';
import { useClaim } from './claim/use-claim-parts.js';
import { useClaimShortcuts } from './claim/use-claim-shortcuts.js';
import { useHashTarget } from './claim/use-hash-target.js';
import { VerdictDraftProvider } from './claim/verdict-draft.js';

interface Props {
  readonly claim: Claim;
  readonly userId: string;
}

function ClaimWorkbench({ claim, userId }: Props) {
  const [step, setStep] = useState<PersonsAction | null>(null);
  const [letters] = useStore('workbench.singleKeyShortcuts', true);
  const own = ownWork(claim, userId);
  const takeNextStep = () => (own ? goToSection(own) : setStep(stepsOn(claim)[0] ?? null));
  useHashTarget();
  useClaimShortcuts({ letters, onNext: takeNextStep });
  return (
    <Box sx={claimPageStyle}>
      <Title title={claim.text} />
      <ClaimNav />
      <CommentTargetProvider>
        <VerdictDraftProvider>
          <ClaimParts claim={claim} userId={userId} />
        </VerdictDraftProvider>
      </CommentTargetProvider>
      <ClaimActions claim={claim} own={own} onChoose={setStep} />
      {step && <TransitionDialog claim={claim} action={step} onClose={() => setStep(null)} />}
    </Box>
  );
}

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
  return (
    <>
      <ProblemAlert error={query.error} onRetry={retry} />
      {/* Drafts belong to a claim: another claim begins with forms of its own. */}
      <ClaimWorkbench key={id} claim={query.data} userId={session.user.id} />
    </>
  );
}
