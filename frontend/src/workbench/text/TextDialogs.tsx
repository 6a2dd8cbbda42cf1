import type { DocumentMark, DocumentWithText, Segment, Speech } from '@isnad/contracts';
import { type CommentTarget, quoteOf } from '../claim/comment-target.js';
import { TransitionDialog } from '../claim/TransitionDialog.js';
import { ClaimDialog, type ClaimOutcome } from './ClaimDialog.js';
import { ClaimFirstDialog } from './ClaimFirstDialog.js';
import { CommentDialog } from './CommentDialog.js';
import { SkipDialog } from './SkipDialog.js';
import type { ClaimPassage, TextDialogs as Dialogs } from './use-text-dialogs.js';

interface Props {
  readonly dialogs: Dialogs;
  readonly document: DocumentWithText;
  readonly marks: readonly DocumentMark[];
  readonly speech: Speech | undefined;
  readonly onClaimed: (outcome: ClaimOutcome) => void;
  readonly onSkip: (segment: Segment, reason: string) => Promise<void>;
  /** A claim was rejected, or left as it is. */
  readonly onJudged: () => void;
}

/** The chosen words as a comment is tied to them: to the claim's appearance there, quoting them. */
const targetOf = ({ appearanceId, span }: ClaimPassage, { currentVersion }: DocumentWithText): CommentTarget => ({
  target: { type: 'appearance', id: appearanceId },
  quote: quoteOf(currentVersion.text.slice(span.start, span.end)),
});

/** Whatever is open over the text. */
export function TextDialogs(props: Props) {
  const { dialogs, document, marks, speech } = props;
  const { dialog, close } = dialogs;
  switch (dialog?.kind) {
    case 'claim': {
      const done = (outcome: ClaimOutcome) => {
        props.onClaimed(outcome);
        const { claimId, appearanceId } = outcome;
        const { span } = dialog.origin;
        // What the person set out to say is about these words, not about the whole of the claim that they had to make first.
        if (dialog.thenComment) dialogs.comment(claimId, appearanceId ? { appearanceId, span } : undefined);
        else close();
      };
      return <ClaimDialog {...{ document, speech }} origin={dialog.origin} onDone={done} onClose={close} />;
    }
    case 'skip':
      return <SkipDialog segment={dialog.segment} language={document.language} onSkip={props.onSkip} onClose={close} />;
    case 'comment': {
      const claimText = marks.find(({ claimId }) => claimId === dialog.claimId)?.claimText;
      const about = dialog.passage && targetOf(dialog.passage, document);
      return <CommentDialog claimId={dialog.claimId} claimText={claimText} about={about} onDone={close} />;
    }
    case 'commentFirst': {
      const { start, end } = dialog.span;
      return (
        <ClaimFirstDialog
          words={document.currentVersion.text.slice(start, end)}
          language={document.language}
          onClaim={() => dialogs.claim(dialog.span, true)}
          onClose={close}
        />
      );
    }
    case 'reject': {
      const judged = () => {
        close();
        props.onJudged();
      };
      return <TransitionDialog claim={dialog.claim} action="reject" onClose={judged} />;
    }
    case undefined:
      return null;
  }
}
