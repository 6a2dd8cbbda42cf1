import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { readingFont } from '../../theme/theme.js';
import { textDirection } from '../text/text-direction.js';
import { PaneParagraph } from './PaneParagraph.js';
import { QuoteSearchField } from './QuoteSearchField.js';
import { useReadingPane } from './use-reading-pane.js';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  /** The quote as the form has it: shown in the text where it stands there. */
  readonly quote: string;
  readonly onQuote: (words: string) => void;
}

/** The text that was read at the source: the exact quote is chosen from it, whole words, with the mouse, by touch or by keys. */
export function ReadingPane({ id, text, language, quote, onQuote }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const hintId = useId();
  const direction = textDirection(language);
  const pane = useReadingPane({ text, language, direction, quote, onQuote });
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <Typography id={titleId} variant="subtitle2" component="h3" sx={{ mb: 1 }}>
        {translate('evidence.pane.title')}
      </Typography>
      <QuoteSearchField search={pane.search} />
      <Box
        ref={pane.root}
        id={id}
        role="group"
        aria-labelledby={titleId}
        aria-describedby={hintId}
        tabIndex={0}
        lang={language}
        dir={direction}
        onKeyDown={pane.onKeyDown}
        onPointerDown={pane.onPointerDown}
        onPointerUp={pane.onPointerUp}
        sx={({ palette }) => ({
          mt: 1,
          p: 2,
          flex: '1 1 auto',
          minHeight: 220,
          maxHeight: { xs: '50vh', md: 'none' },
          overflowY: 'auto',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1.5,
          fontFamily: readingFont,
          fontSize: '1.12rem',
          lineHeight: 2,
          overflowWrap: 'anywhere',
          // What is not in view is not laid out: a long report has thousands of paragraphs.
          '& p': { m: 0, mb: 1, contentVisibility: 'auto', containIntrinsicSize: 'auto 4em' },
          '& p[data-goes-on]': { mb: 0 },
          '& mark': { color: 'inherit', backgroundColor: 'transparent' },
          '& mark[data-looks~="hit"]': { backgroundColor: palette.mode === 'dark' ? '#5a4a12' : '#fbefb6' },
          '& mark[data-looks~="current"]': { outline: `2px solid ${palette.warning.main}` },
          '& mark[data-looks~="quote"]': {
            borderBottom: `3px solid ${palette.success.main}`,
            backgroundColor: palette.action.selected,
          },
          '& ::selection': { backgroundColor: palette.mode === 'dark' ? '#1c5a8e' : '#b9d6f5' },
        })}
      >
        {pane.paragraphs.map(({ span, marks }) => (
          <PaneParagraph key={span.start} text={text} paragraph={span} marks={marks} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1, minHeight: 36 }}>
        <Typography id={hintId} variant="caption" color="text.secondary" sx={{ flex: '1 1 14rem' }}>
          {translate('evidence.pane.hint')}
        </Typography>
        <Button size="small" variant="outlined" disabled={!pane.chosen} onClick={pane.take}>
          {translate('evidence.pane.take')}
        </Button>
      </Box>
    </Box>
  );
}
