import { type Review, sentencesOf } from '@isnad/contracts';
import AddIcon from '@mui/icons-material/PlaylistAdd';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { isolated } from '../shared/isolated.js';
import { useTakeSentence } from './verdict-draft.js';

/** A review's reasoning. While a verdict is being written, each sentence can be taken into it, by a person and one at a time. */
export function Reasoning({ review }: { readonly review: Pick<Review, 'reasoning' | 'reviewer'> }) {
  const translate = useTranslate();
  const notify = useNotify();
  const take = useTakeSentence();
  const { reasoning, reviewer } = review;
  const sentences = take ? sentencesOf(reasoning) : [];
  const label = translate('claimPage.adjudication.copy');
  const copy = (sentence: string) => {
    take?.(sentence);
    notify('claimPage.adjudication.copied', { messageArgs: { name: isolated(reviewer.name) } });
  };
  return (
    <Typography
      variant="body2"
      component="div"
      dir="auto"
      sx={{ whiteSpace: 'pre-wrap', textAlign: 'start', overflowWrap: 'anywhere' }}
    >
      {take === null
        ? reasoning
        : sentences.map(({ start, end }, index) => (
            <Box component="span" key={start} sx={{ '&:hover': { backgroundColor: 'action.hover' } }}>
              {reasoning.slice(start, end)}
              <Tooltip title={label}>
                <IconButton
                  size="small"
                  aria-label={`${label}: ${isolated(reasoning.slice(start, end))}`}
                  onClick={() => copy(reasoning.slice(start, end))}
                  sx={{ p: 0.25, mx: 0.25 }}
                >
                  <AddIcon sx={{ fontSize: '1rem' }} />
                </IconButton>
              </Tooltip>
              {reasoning.slice(end, sentences[index + 1]?.start)}
            </Box>
          ))}
    </Typography>
  );
}
