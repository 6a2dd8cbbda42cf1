import Box from '@mui/material/Box';
import { wordDifferences } from '../revisions/word-differences.js';
import { toneColours } from '../theme/palette.js';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly side: 'before' | 'after';
}

/** One of two wordings with what only it has marked: struck through where it went, underlined where it came. */
export function ChangedWords({ before, after, side }: Props) {
  const runs = wordDifferences(before, after)[side];
  return (
    <Box
      component="span"
      dir="auto"
      sx={({ palette }) => {
        const { green, red } = toneColours[palette.mode];
        return {
          display: 'block',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          textAlign: 'start',
          '& ins': { color: green.text, backgroundColor: green.background, textDecorationThickness: '1px' },
          '& del': { color: red.text, backgroundColor: red.background },
        };
      }}
    >
      {runs.map(({ start, words, shared }) => {
        if (shared) return <span key={start}>{words}</span>;
        return side === 'before' ? <del key={start}>{words}</del> : <ins key={start}>{words}</ins>;
      })}
    </Box>
  );
}
