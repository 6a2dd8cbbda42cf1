import type { Claim, Comment } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCan } from '../../providers/session-store.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { CommentForm } from './CommentForm.js';
import { CommentThreadView } from './CommentThreadView.js';
import { isNewTo, threadsOf } from './comment-threads.js';
import { useComments } from './use-claim-parts.js';
import { useLastVisit } from './use-last-visit.js';

interface Props {
  readonly claim: Claim;
  readonly userId: string;
}

interface ThreadsProps {
  readonly comments: readonly Comment[];
  readonly userId: string;
  readonly isUnread: (comment: Comment) => boolean;
}

/** The conversations, open ones in sight, resolved ones put away until somebody wants them or says something new there. */
function Threads({ comments, userId, isUnread }: ThreadsProps) {
  const translate = useTranslate();
  const [showsResolved, setShowsResolved] = useState(false);
  const threads = threadsOf(comments);
  const isPutAway = ({ root, replies }: (typeof threads)[number]) =>
    root.resolvedAt !== null && ![root, ...replies].some(isUnread);
  const putAway = threads.filter(isPutAway);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {threads
          .filter((thread) => showsResolved || !isPutAway(thread))
          .map((thread) => (
            <CommentThreadView key={thread.root.id} thread={thread} userId={userId} isUnread={isUnread} />
          ))}
      </Box>
      {putAway.length > 0 && (
        <Button size="small" aria-expanded={showsResolved} onClick={() => setShowsResolved(!showsResolved)}>
          {showsResolved
            ? translate('claimPage.comments.hideResolved')
            : translate('claimPage.comments.resolvedThreads', { smart_count: putAway.length })}
        </Button>
      )}
    </>
  );
}

/** What the desk says to each other about the claim. */
export function CommentsSection({ claim, userId }: Props) {
  const translate = useTranslate();
  const comments = useComments(claim.id);
  const mayWrite = useCan('comments.create');
  const isUnread = isNewTo(userId, useLastVisit(userId, claim.id));
  const unread = comments.data?.filter(isUnread).length ?? 0;
  return (
    <Section
      title={translate('workbench.comments.title')}
      anchor="comments"
      aside={unread > 0 && translate('claimPage.comments.unreadCount', { smart_count: unread })}
    >
      <QueryState query={comments}>
        {(data) =>
          data.length === 0 ? (
            <Typography variant="body2" color="text.secondary">
              {translate('workbench.comments.none')}
            </Typography>
          ) : (
            <Threads comments={data} userId={userId} isUnread={isUnread} />
          )
        }
      </QueryState>
      {mayWrite && <CommentForm claimId={claim.id} userId={userId} />}
    </Section>
  );
}
