import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { useSession } from '../../providers/session-store.js';
import { CommentForm } from '../claim/CommentForm.js';
import { type CommentTarget, CommentTargetProvider } from '../claim/comment-target.js';

interface Props {
  readonly claimId: string;
  readonly claimText: string | undefined;
  /** The passage that the comment is about. */
  readonly about?: CommentTarget;
  readonly onDone: () => void;
}

/** Says something about a claim without leaving its text. */
export function CommentDialog({ claimId, claimText, about, onDone }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const userId = useSession()?.user.id ?? '';
  return (
    <Dialog open onClose={onDone} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('reading.comment.title')}</DialogTitle>
      <DialogContent>
        {claimText && <BidiText reading>{claimText}</BidiText>}
        <CommentTargetProvider first={about}>
          <CommentForm claimId={claimId} userId={userId} onDone={onDone} />
        </CommentTargetProvider>
      </DialogContent>
    </Dialog>
  );
}
