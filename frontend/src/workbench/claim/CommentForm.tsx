import { Comment, type CreateComment } from '@isnad/contracts';
import CancelIcon from '@mui/icons-material/Cancel';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { DraftStatus } from '../shared/DraftStatus.js';
import { ExactWords } from '../shared/ExactWords.js';
import { useDraftForm } from '../shared/use-draft-form.js';
import { useCommentTarget } from './comment-target.js';
import { MentionField } from './MentionField.js';
import { sendOnCtrlEnter } from './send-on-ctrl-enter.js';
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
  const choice = useCommentTarget();
  const about = parentId ? null : (choice?.chosen ?? null);
  const owner = { userId, claimId, form: parentId ? `reply:${parentId}` : 'comment' };
  const form = useDraftForm(owner, { text: '' }, async ({ text }) => {
    const body: CreateComment = { text, parentId, target: about?.target, quote: about?.quote ?? undefined };
    await request({ method: 'POST', path: `/claims/${claimId}/comments`, body, schema: Comment });
    if (about) choice?.choose(null);
    await refresh();
    onDone?.();
    return 'sent';
  });
  return (
    <Box component="form" onSubmit={form.submit} onKeyDown={sendOnCtrlEnter(form.submit)} noValidate sx={{ mt: 1 }}>
      <DraftStatus form={form} resource="comments" />
      {about && (
        <Box sx={{ mb: 1 }}>
          <Chip
            size="small"
            label={translate('claimPage.comments.on', {
              what: translate(`claimPage.comments.targets.${about.target.type}`),
            })}
            onDelete={() => choice?.choose(null)}
            deleteIcon={<CancelIcon titleAccess={translate('claimPage.comments.drop')} />}
          />
          {about.quote && <ExactWords>{about.quote}</ExactWords>}
        </Box>
      )}
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
