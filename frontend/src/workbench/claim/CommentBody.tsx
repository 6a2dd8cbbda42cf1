import type { Comment } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { BidiText } from '../../components/BidiText.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { ExactWords } from '../shared/ExactWords.js';
import { mentionParts } from './mentions.js';

/** One comment as it was written, the people it calls set off. */
export function CommentBody({ comment }: { readonly comment: Comment }) {
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
