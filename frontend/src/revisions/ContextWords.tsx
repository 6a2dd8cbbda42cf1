import { wordsAfter, wordsBefore } from '@isnad/contracts';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { readingFont } from '../theme/theme.js';
import type { WordRun } from './word-differences.js';

interface ContextWordsProps {
  readonly prefix: string;
  readonly suffix: string;
  readonly runs: readonly WordRun[];
  /** Which text these words are of: what only it has is struck out or put in. */
  readonly side: 'before' | 'after';
}

/** A passage in its place, with the words marked that the other text does not have: struck out in the older, underlined in the newer. */
export function ContextWords({ prefix, suffix, runs, side }: ContextWordsProps) {
  const translate = useTranslate();
  const Differing = side === 'before' ? 'del' : 'ins';
  const title = translate(side === 'before' ? 'revision.removedWords' : 'revision.addedWords');
  const isSame = runs.every(({ shared }) => shared);
  return (
    <Box component="blockquote" dir="auto" sx={quoteStyle}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {wordsBefore(prefix)}
      </Box>
      <mark>
        {runs.map(({ start, words, shared }) =>
          shared || isSame || words.trim() === '' ? (
            <span key={start}>{words}</span>
          ) : (
            <Differing key={start} title={title}>
              {words}
            </Differing>
          ),
        )}
      </mark>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {wordsAfter(suffix)}
      </Box>
    </Box>
  );
}

const quoteStyle = {
  m: 0,
  px: 2,
  py: 1,
  borderInlineStart: '3px solid',
  borderColor: 'divider',
  backgroundColor: 'action.hover',
  fontFamily: readingFont,
  fontSize: '1.12rem',
  lineHeight: 2.05,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  textAlign: 'start',
  '& mark': { backgroundColor: 'transparent', color: 'inherit', fontWeight: 700 },
  '& del': { color: 'error.main', textDecorationThickness: 2 },
  '& ins': {
    color: 'success.main',
    textDecorationStyle: 'double',
    textUnderlineOffset: '0.42em',
    textDecorationSkipInk: 'none',
  },
} as const;
