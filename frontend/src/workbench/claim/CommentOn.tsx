import ChatIcon from '@mui/icons-material/ChatBubbleOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useCan } from '../../providers/session-store.js';
import { type CommentTarget, quoteOf, useCommentTarget } from './comment-target.js';
import { goToSection } from './go-to-section.js';

interface Props {
  readonly target: CommentTarget['target'];
  /** The id of the element whose marked words are quoted. */
  readonly within: string;
}

/** What somebody has marked inside an element; null for nothing. */
function markedWords(within: string): string | null {
  const selection = window.getSelection();
  const element = document.getElementById(within);
  if (!selection || !element || selection.isCollapsed || !element.contains(selection.anchorNode)) return null;
  return quoteOf(selection.toString());
}

/** Begins a comment about one thing on the page, quoting the words of it that are marked. */
export function CommentOn({ target, within }: Props) {
  const translate = useTranslate();
  const mayWrite = useCan('comments.create');
  const about = useCommentTarget();
  if (!mayWrite || !about) return null;
  return (
    <Button
      size="small"
      startIcon={<ChatIcon fontSize="small" />}
      // Keeps the marked words marked: a press on a button would unmark them before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        about.choose({ target, quote: markedWords(within) });
        goToSection('comments', { focus: 'textarea' });
      }}
    >
      {translate('claimPage.comments.about')}
    </Button>
  );
}
