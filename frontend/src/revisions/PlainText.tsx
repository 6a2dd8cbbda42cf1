import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import { readingFont } from '../theme/theme.js';
import { paragraphsOf } from '../workbench/text/paragraphs.js';
import { textDirection } from '../workbench/text/text-direction.js';

const Sheet = styled('article')({
  fontFamily: readingFont,
  fontSize: '1.22rem',
  lineHeight: 2.15,
  maxWidth: '40rem',
  marginInline: 'auto',
  overflowWrap: 'anywhere',
  textAlign: 'start',
  '&:lang(en)': { fontSize: '1.08rem', lineHeight: 1.9 },
  '& p': { margin: 0, marginBlockEnd: '0.9em', contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 80px' },
  '& p[data-goes-on]': { marginBlockEnd: 0 },
});

interface PlainTextProps {
  readonly text: string;
  readonly language: string;
  readonly label: string;
}

/** A text to be read and nothing more. */
export function PlainText({ text, language, label }: PlainTextProps) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  return (
    <Sheet lang={language} dir={textDirection(language)} aria-label={label}>
      {paragraphs.map(({ start, end, goesOn }) => (
        <p key={start} data-goes-on={goesOn}>
          {text.slice(start, end)}
        </p>
      ))}
    </Sheet>
  );
}
