import type { Comment } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { ToneChip } from '../../components/ToneChip.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { ExactWords } from '../shared/ExactWords.js';
import { anchorOf } from './comment-target.js';
import { mentionParts } from './mentions.js';

interface Props {
  readonly comment: Comment;
  readonly unread?: boolean;
}

/** One comment as it was written, the people it calls set off, with what it is about. */
export function CommentBody({ comment, unread = false }: Props) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const parts = mentionParts(
    comment.text,
    comment.mentions.map(({ name }) => name),
  );
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <Typography variant="caption" color="text.secondary" component="p">
        <strong>
          <BidiText>{comment.author.name}</BidiText>
        </strong>{' '}
        <time dateTime={comment.createdAt} title={formats.moment(comment.createdAt)}>
          {formats.relative(comment.createdAt)}
        </time>
        {comment.target && (
          <>
            {translate('workbench.separator')}
            <Link href={anchorOf(comment.target)}>
              {translate('claimPage.comments.on', {
                what: translate(`claimPage.comments.targets.${comment.target.type}`),
              })}
            </Link>
          </>
        )}
        {unread && (
          <>
            {' '}
            <ToneChip tone="teal" label={translate('claimPage.comments.unread')} />
          </>
        )}
      </Typography>
      {comment.quote && <ExactWords>{comment.quote}</ExactWords>}
      <Typography variant="body2" dir="auto" sx={{ whiteSpace: 'pre-wrap', textAlign: 'start' }}>
        {parts.map(({ text, mention, start }) =>
          mention ? (
            <Box component="strong" key={start} sx={{ color: 'primary.main' }}>
              {text}
            </Box>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </Typography>
    </Box>
  );
}
