import { type PreviewSegment, type SegmentKind, segmentKinds } from '@isnad/contracts';
import { Box, Button, styled, useTheme } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { readingFont } from '../theme/theme.js';
import { cutIntoPieces, marksOfParagraphs } from '../workbench/text/cut-into-pieces.js';
import { lookStyle } from '../workbench/text/look-styles.js';
import { paragraphsOf } from '../workbench/text/paragraphs.js';
import { textDirection } from '../workbench/text/text-direction.js';

/** Painted at first, and with each press of the button: a book must not hold the page up. */
const atOnce = 150;

const Sheet = styled('div')(({ theme }) => ({
  maxHeight: '26rem',
  overflowY: 'auto',
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: 8,
  padding: theme.spacing(2, 2.5),
  marginBlockStart: theme.spacing(1),
  fontFamily: readingFont,
  fontSize: '1.1rem',
  lineHeight: 2,
  overflowWrap: 'anywhere',
  textAlign: 'start',
  '&:lang(en)': { fontSize: '1rem', lineHeight: 1.85 },
  '& p': { margin: 0, marginBlockEnd: '0.7em' },
  '& p[data-goes-on]': { marginBlockEnd: 0 },
  '& mark': { color: 'inherit', backgroundColor: 'transparent', borderRadius: 2 },
  ...Object.fromEntries(segmentKinds.map((kind) => [`& mark[data-kind="${kind}"]`, lookStyle(kind, theme)])),
}));

interface PreviewTextProps {
  readonly text: string;
  readonly language: string;
  readonly segments: readonly PreviewSegment[];
}

/** The text as it was read, with its statements painted as the text page will paint them. */
export function PreviewText({ text, language, segments }: PreviewTextProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState(atOnce);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const marks = useMemo(() => marksOfParagraphs(paragraphs, segments), [paragraphs, segments]);
  const left = Math.min(atOnce, paragraphs.length - shown);
  return (
    <>
      <KindLegend kinds={segmentKinds.filter((kind) => segments.some((segment) => segment.kind === kind))} />
      <Sheet
        lang={language}
        dir={textDirection(language)}
        tabIndex={0}
        role="group"
        aria-label={translate('intake.text')}
      >
        {paragraphs.slice(0, shown).map((paragraph, index) => (
          <p key={paragraph.start} data-goes-on={paragraph.goesOn}>
            {cutIntoPieces(paragraph, marks[index] ?? []).map((piece) => {
              const words = text.slice(piece.start, piece.end);
              const kind = piece.marks.at(-1)?.kind;
              return kind ? (
                <mark key={piece.start} data-kind={kind} title={translate(`coverage.kinds.${kind}`)}>
                  {words}
                </mark>
              ) : (
                <span key={piece.start}>{words}</span>
              );
            })}
          </p>
        ))}
        {left > 0 && (
          <Button onClick={() => setShown(shown + atOnce)}>
            {translate('intake.moreText', { smart_count: left })}
          </Button>
        )}
      </Sheet>
    </>
  );
}

function KindLegend({ kinds }: { readonly kinds: readonly SegmentKind[] }) {
  const translate = useTranslate();
  const theme = useTheme();
  return (
    <Box
      component="ul"
      aria-label={translate('workbench.text.legend')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, p: 0, m: 0, listStyle: 'none' }}
    >
      {kinds.map((kind) => (
        <Box component="li" key={kind} sx={{ typography: 'caption', lineHeight: 2.1 }}>
          <span style={lookStyle(kind, theme)}>{translate(`coverage.kinds.${kind}`)}</span>
        </Box>
      ))}
    </Box>
  );
}
