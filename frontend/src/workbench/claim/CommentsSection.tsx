import type { Claim } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useCan } from '../../providers/session-store.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { CommentForm } from './CommentForm.js';
import { CommentThreadView } from './CommentThreadView.js';
import { threadsOf } from './comment-threads.js';
import { useComments } from './use-claim-parts.js';

interface Props {
  readonly claim: Claim;
  readonly userId: string;
}

/** What the desk says to each other about the claim. */
export function CommentsSection({ claim, userId }: Props) {
  const translate = useTranslate();
  const comments = useComments(claim.id);
  const mayWrite = useCan('comments.create');
  return (
    <Section title={translate('workbench.comments.title')} anchor="comments">
      <QueryState query={comments}>
        {(data) =>
          data.length === 0 ? (
            <Typography variant="body2" color="text.secondary">
              {translate('workbench.comments.none')}
            </Typography>
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {threadsOf(data).map((thread) => (
                <CommentThreadView key={thread.root.id} thread={thread} userId={userId} />
              ))}
            </Box>
          )
        }
      </QueryState>
      {mayWrite && <CommentForm claimId={claim.id} userId={userId} />}
    </Section>
  );
}
