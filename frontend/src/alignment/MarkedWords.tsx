import { type DifferenceType, differenceTypes } from '@isnad/contracts';
import { styled, type Theme } from '@mui/material/styles';
import { memo, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { interfaceFont, readingFont } from '../theme/theme.js';
import { cutIntoPieces } from '../workbench/text/cut-into-pieces.js';
import { differenceStyle, signColour } from './difference-styles.js';
import type { DifferenceMark } from './rows.js';

interface MarkedWordsProps {
  /** Where the words begin in their text. */
  readonly start: number;
  readonly words: string;
  readonly language: string;
  readonly marks: readonly DifferenceMark[];
}

const paintOf = (type: DifferenceType, theme: Theme) => ({
  ...differenceStyle(type, theme),
  '&[data-last]::after': {
    // The name has been said before the words; here it is for the eye.
    content: ['attr(data-sign)', 'attr(data-sign) / ""'],
    // Inline, not an inline block: a line must not break between the words and their sign.
    unicodeBidi: 'isolate',
    fontFamily: interfaceFont,
    fontSize: '0.62em',
    lineHeight: 1,
    verticalAlign: 'super',
    marginInline: '0.2em',
    color: signColour(type, theme),
    userSelect: 'none',
  },
});

const Words = styled('p')(({ theme }) => ({
  position: 'relative',
  margin: 0,
  fontFamily: readingFont,
  fontSize: '1.18rem',
  lineHeight: 2,
  fontVariantNumeric: 'lining-nums',
  maxWidth: '40rem',
  textAlign: 'start',
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-line',
  '&:lang(en)': { fontSize: '1.04rem', lineHeight: 1.8 },
  // Most screen readers pass over <mark>: the name of the difference is put before its words, out of sight.
  '& mark[data-first]::before': {
    content: 'attr(data-name)',
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(100%)',
    whiteSpace: 'nowrap',
  },
  ...Object.fromEntries(differenceTypes.map((type) => [`& mark[data-type="${type}"]`, paintOf(type, theme)])),
}));

/** A statement with what differs from another report marked inside its words, each mark saying what kind of difference it is. */
export const MarkedWords = memo(function MarkedWords({ start, words, language, marks }: MarkedWordsProps) {
  const translate = useTranslate();
  const pieces = useMemo(
    () => cutIntoPieces({ start, end: start + words.length }, marks),
    [start, words.length, marks],
  );
  return (
    <Words lang={language} dir="auto">
      {pieces.map((piece) => {
        const text = words.slice(piece.start - start, piece.end - start);
        const mark = piece.marks.find(({ type }) => type !== 'wording') ?? piece.marks[0];
        if (!mark) return <span key={piece.start}>{text}</span>;
        const type = translate(`alignment.types.${mark.type}`);
        const title =
          mark.counterpart === null
            ? translate('alignment.added', { type })
            : translate('alignment.differs', { type, words: mark.counterpart });
        return (
          <mark
            key={piece.start}
            title={title}
            data-type={mark.type}
            data-name={` ${type}: `}
            data-sign={translate(`alignment.signs.${mark.type}`)}
            data-first={piece.start === Math.max(mark.start, start) || undefined}
            data-last={(mark.type !== 'wording' && piece.end === Math.min(mark.end, start + words.length)) || undefined}
          >
            {text}
          </mark>
        );
      })}
    </Words>
  );
});
