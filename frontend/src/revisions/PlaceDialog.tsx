import type { Anchoring, DocumentWithText, Span } from '@isnad/contracts';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { readingFont } from '../theme/theme.js';
import { ExactWords } from '../workbench/shared/ExactWords.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';
import { marksOfParagraphs } from '../workbench/text/cut-into-pieces.js';
import { ParagraphView } from '../workbench/text/ParagraphView.js';
import type { PaintedOverlay } from '../workbench/text/painted-marks.js';
import { paragraphsOf } from '../workbench/text/paragraphs.js';
import { selectionMoveOf } from '../workbench/text/shortcuts.js';
import { textDirection } from '../workbench/text/text-direction.js';
import { useTextSelection } from '../workbench/text/use-text-selection.js';

interface PlaceDialogProps {
  readonly anchoring: Anchoring;
  readonly document: DocumentWithText;
  readonly onPlace: (span: Span) => Promise<void>;
  readonly onClose: () => void;
}

/** Lets a person say where the words stand in the newer text, by selecting them there: with the mouse, by touch, or by the arrow keys. */
export function PlaceDialog({ anchoring, document, onPlace, onClose }: PlaceDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const root = useRef<HTMLDivElement>(null);
  const { text, number } = document.currentVersion;
  const { language } = document;
  const { proposal } = anchoring;
  const direction = textDirection(language);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const proposed = useMemo(() => {
    const places: PaintedOverlay[] = proposal ? [{ kind: 'target', start: proposal.start, end: proposal.end }] : [];
    return marksOfParagraphs(paragraphs, places);
  }, [paragraphs, proposal]);
  const place = useMemo(() => ({ text, language, paragraphs }), [text, language, paragraphs]);
  const selection = useTextSelection(root, place);
  const { span } = selection;
  const form = useServerForm({
    initial: {},
    send: async () => {
      if (span) await onPlace(span);
    },
  });

  useEffect(() => {
    root.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, []);

  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth fullScreen={narrow} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('revision.chooseTitle', { number })}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
        <ExactWords language={language}>{anchoring.before.exact}</ExactWords>
        <DialogContentText variant="body2">{translate('revision.chooseHelp')}</DialogContentText>
        <Box
          ref={root}
          lang={language}
          dir={direction}
          role="group"
          aria-label={document.title}
          tabIndex={0}
          onKeyDown={(event) => {
            const move = selectionMoveOf(event.nativeEvent, direction);
            if (!move) return;
            event.preventDefault();
            if (selection.byKeys) selection.step(move);
            else selection.beginAt(span?.start ?? proposal?.start ?? 0);
          }}
          sx={textStyle}
        >
          {paragraphs.map((paragraph, index) => (
            <ParagraphView
              key={paragraph.start}
              text={text}
              paragraph={paragraph}
              index={index}
              overlays={proposed[index]}
            />
          ))}
        </Box>
        <Box role="status">
          <Typography variant="subtitle2" component="h3">
            {translate(span ? 'revision.chosen' : 'revision.nothingChosen')}
          </Typography>
          {span && (
            <Box lang={language} dir="auto" sx={{ fontFamily: readingFont, maxHeight: '5.2em', overflowY: 'auto' }}>
              {text.slice(span.start, span.end)}
            </Box>
          )}
        </Box>
        <ProblemAlert error={form.problem} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={span === null} loading={form.pending} onClick={() => form.submit()}>
          {translate('revision.placeHere')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const textStyle = {
  flex: 1,
  minHeight: '12rem',
  maxHeight: '45vh',
  overflowY: 'auto',
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: 1,
  px: 2.5,
  py: 1.5,
  fontFamily: readingFont,
  fontSize: '1.12rem',
  lineHeight: 2.05,
  textAlign: 'start',
  overflowWrap: 'anywhere',
  '& p': { margin: 0, marginBlockEnd: '0.8em' },
  '& mark': { color: 'inherit', backgroundColor: 'transparent' },
  '& mark[data-target]': { outline: '2px solid', outlineColor: 'secondary.main', borderRadius: 2 },
} as const;
