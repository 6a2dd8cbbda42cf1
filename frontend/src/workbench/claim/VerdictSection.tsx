import type { Claim, Verdict } from '@isnad/contracts';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCan, useSession } from '../../providers/session-store.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { CommentOn } from './CommentOn.js';
import { useReviews, useVerdict } from './use-claim-parts.js';
import { VerdictForm } from './VerdictForm.js';
import { VerdictView } from './VerdictView.js';

interface Props {
  readonly claim: Claim;
  readonly userId: string;
}

/** A verdict is written by an editor or an assigned reviewer, while the claim is being decided. The server has the last word. */
function useMayWrite({ claim, userId }: Props): boolean {
  const mayWrite = useCan('verdicts.write');
  const isEditor = useSession()?.user.role === 'editor';
  const isAssigned = claim.assignments.some(({ reviewer }) => reviewer.id === userId);
  return mayWrite && claim.status === 'deciding' && (isEditor || isAssigned);
}

function VerdictBody({ claim, userId, verdict }: Props & { readonly verdict: Verdict | null }) {
  const translate = useTranslate();
  const mayWrite = useMayWrite({ claim, userId });
  const reviews = useReviews(claim.id);
  // Begun stays begun: a colleague's first revision, when the page learns of it, must not take the form away.
  const [writing, setWriting] = useState(verdict === null);
  if (mayWrite && writing && reviews.data) {
    return (
      <VerdictForm
        claim={claim}
        userId={userId}
        verdict={verdict}
        reviews={reviews.data.data}
        disagree={reviews.data.disagree}
        onDone={() => setWriting(false)}
      />
    );
  }
  if (verdict === null) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('workbench.verdict.none')}
        {translate('workbench.separator')}
        {translate('workbench.verdict.noneText')}
      </Typography>
    );
  }
  return (
    <>
      <VerdictView verdict={verdict} />
      <CommentOn target={{ type: 'verdict', id: verdict.id }} within="verdict" />
      {mayWrite && (
        <Button sx={{ mt: 1 }} variant="outlined" onClick={() => setWriting(true)}>
          {translate('workbench.verdict.edit')}
        </Button>
      )}
    </>
  );
}

/** The desk's conclusion: its form for those who may write it, its text for all. */
export function VerdictSection({ claim, userId }: Props) {
  const translate = useTranslate();
  const verdict = useVerdict(claim);
  return (
    <Section title={translate('workbench.verdict.title')} anchor="verdict">
      <QueryState query={verdict}>{(data) => <VerdictBody claim={claim} userId={userId} verdict={data} />}</QueryState>
    </Section>
  );
}
