import { Comment, type CreateComment } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { useDraftForm } from '../shared/use-draft-form.js';
import { DraftNotice } from './DraftNotice.js';
import { MentionField } from './MentionField.js';
import { useRefreshClaim } from './use-claim-parts.js';

interface Props {
  readonly claimId: string;
  readonly userId: string;
  /** The comment that this one answers. */
  readonly parentId?: string;
  readonly onDone?: () => void;
}

/** Says something about the claim, or answers a comment. What is not sent yet is kept. */
export function CommentForm({ claimId, userId, parentId, onDone }: Props) {
  const translate = useTranslate();
  const refresh = useRefreshClaim(claimId);
  const owner = { userId, claimId, form: parentId ? `reply:${parentId}` : 'comment' };
  const form = useDraftForm(owner, { text: '' }, async ({ text }) => {
    const body: CreateComment = { text, parentId };
    await request({ method: 'POST', path: `/claims/${claimId}/comments`, body, schema: Comment });
    await refresh();
    onDone?.();
    return 'sent';
  });
  return (
    <Box component="form" onSubmit={form.submit} noValidate sx={{ mt: 1 }}>
      {form.restored && <DraftNotice onDiscard={form.discard} />}
      <MentionField
        label={translate(parentId ? 'workbench.comments.reply' : 'workbench.comments.write')}
        value={form.values.text}
        onChange={(text) => form.set('text', text)}
        error={form.errorOf('text')}
      />
      <ProblemAlert error={form.problem} shownFields={['text']} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          type="submit"
          size="small"
          variant="outlined"
          loading={form.pending}
          disabled={!form.values.text.trim()}
        >
          {translate('workbench.comments.send')}
        </Button>
        {onDone && (
          <Button size="small" onClick={onDone}>
            {translate('ra.action.cancel')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
