import { Comment } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { ToneChip } from '../../components/ToneChip.js';
import { request } from '../../providers/http-client.js';
import { useCan } from '../../providers/session-store.js';
import { useServerForm } from '../shared/use-server-form.js';
import { CommentBody } from './CommentBody.js';
import { CommentForm } from './CommentForm.js';
import type { CommentThread } from './comment-threads.js';
import { useRefreshClaim } from './use-claim-parts.js';

interface Props {
  readonly thread: CommentThread;
  readonly userId: string;
  readonly isUnread: (comment: Comment) => boolean;
}

/** One conversation. A resolved one folds to its first comment and can be opened again. */
export function CommentThreadView({ thread, userId, isUnread }: Props) {
  const translate = useTranslate();
  const { root, replies } = thread;
  const resolved = root.resolvedAt !== null;
  const mayReply = useCan('comments.create');
  const mayResolve = useCan('comments.update');
  const [replying, setReplying] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const refresh = useRefreshClaim(root.claimId);
  const resolution = useServerForm({
    initial: {},
    send: async () => {
      const body = { resolved: !resolved };
      await request({ method: 'PATCH', path: `/comments/${root.id}`, body, ifMatch: root.version, schema: Comment });
      await refresh();
    },
  });
  const shown = resolved && !unfolded ? [] : replies;
  return (
    <Box
      component="li"
      sx={{ borderBlockStart: '1px solid', borderColor: 'divider', py: 1.5, opacity: resolved ? 0.85 : 1 }}
    >
      {resolved && <ToneChip tone="neutral" label={translate('workbench.comments.resolved')} />}
      <CommentBody comment={root} unread={isUnread(root)} />
      {shown.length > 0 && (
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            mt: 1,
            p: 0,
            paddingInlineStart: 2,
            borderInlineStart: '2px solid',
            borderColor: 'divider',
          }}
        >
          {shown.map((reply) => (
            <Box component="li" key={reply.id} sx={{ mb: 1 }}>
              <CommentBody comment={reply} unread={isUnread(reply)} />
            </Box>
          ))}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {resolved && replies.length > 0 && (
          <Button size="small" onClick={() => setUnfolded(!unfolded)}>
            {unfolded
              ? translate('workbench.comments.fold')
              : translate('workbench.comments.replies', { smart_count: replies.length })}
          </Button>
        )}
        {mayReply && !resolved && !replying && (
          <Button size="small" onClick={() => setReplying(true)}>
            {translate('workbench.comments.reply')}
          </Button>
        )}
        {mayResolve && (
          <Button size="small" loading={resolution.pending} onClick={() => resolution.submit()}>
            {translate(resolved ? 'workbench.comments.reopen' : 'workbench.comments.resolve')}
          </Button>
        )}
      </Box>
      <ProblemAlert error={resolution.problem} />
      {replying && (
        <CommentForm claimId={root.claimId} userId={userId} parentId={root.id} onDone={() => setReplying(false)} />
      )}
    </Box>
  );
}
