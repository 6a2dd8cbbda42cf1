import type { Span } from '@isnad/contracts';
import { styled } from '@mui/material/styles';
import { type MouseEvent, type RefObject, useMemo } from 'react';
import { interfaceFont, readingFont } from '../../theme/theme.js';
import { marksOfParagraphs } from './cut-into-pieces.js';
import { itemsAt, type LedgerItem } from './ledger.js';
import { lookOf, looks } from './look.js';
import { lookStyle } from './look-styles.js';
import { type PaintedMark, ParagraphView } from './ParagraphView.js';
import { offsetAttribute } from './selection-span.js';

/** The key under which the passage of a shared link is painted. */
export const targetKey = 'target';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly text: string;
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  readonly paragraphs: readonly Span[];
  readonly items: readonly LedgerItem[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly focusedKey: string | null;
  /** Whether every mark has its card on the page. */
  readonly detailed: boolean;
  /** The passage of a shared link. */
  readonly target: Span | null;
  readonly onChoose: (item: LedgerItem) => void;
}

const Sheet = styled('article')(({ theme }) => ({
  fontFamily: readingFont,
  fontSize: '1.22rem',
  lineHeight: 2.15,
  maxWidth: '40rem',
  marginInline: 'auto',
  overflowWrap: 'anywhere',
  textAlign: 'start',
  '&:lang(en)': { fontSize: '1.08rem', lineHeight: 1.9 },
  '& p': { margin: 0, marginBlockEnd: '0.9em' },
  '& mark': { color: 'inherit', backgroundColor: 'transparent', cursor: 'pointer', borderRadius: 2 },
  ...Object.fromEntries(looks.map((look) => [`& mark[data-look="${look}"]`, lookStyle(look, theme)])),
  '& mark[data-number]::before': {
    // Inline, not an inline block: a line must not break between the number and its first word.
    content: 'attr(data-number)',
    unicodeBidi: 'isolate',
    fontFamily: interfaceFont,
    fontSize: '0.58em',
    lineHeight: 1,
    verticalAlign: 'super',
    marginInline: '0.2em',
    color: theme.palette.text.secondary,
    userSelect: 'none',
  },
  '& mark[data-target]': { boxShadow: `0 0 0 2px ${theme.palette.secondary.main}` },
  '& mark[data-focused]': {
    boxShadow: `0 0 0 2px ${theme.palette.primary.main}`,
    textDecorationThickness: 3,
  },
}));

/** The text as it is read, with every passage of the ledger marked in it. Clicking a passage again reaches the one around it. */
export function AnnotatedText(props: Props) {
  const { root, label, text, language, direction, paragraphs, items, numbers, focusedKey, detailed, target, onChoose } =
    props;
  const marks = useMemo(() => {
    const painted = items.map(
      (item): PaintedMark => ({
        key: item.key,
        start: item.start,
        end: item.end,
        look: lookOf(item),
        number: numbers.get(item.key) ?? null,
      }),
    );
    if (target) painted.push({ key: targetKey, ...target, look: 'target', number: null });
    return marksOfParagraphs(paragraphs, painted);
  }, [items, numbers, paragraphs, target]);

  const choose = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
    const piece = event.target.closest('mark');
    if (!piece) return;
    const under = itemsAt(items, Number(piece.getAttribute(offsetAttribute)));
    const chosen = under[(under.findIndex(({ key }) => key === focusedKey) + 1) % under.length];
    if (chosen) onChoose(chosen);
  };

  return (
    <Sheet ref={root} aria-label={label} lang={language} dir={direction} onClick={choose}>
      {paragraphs.map((paragraph, index) => (
        <ParagraphView
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          marks={marks[index] ?? []}
          detailed={detailed}
          focusedKey={marks[index]?.some(({ key }) => key === focusedKey) ? focusedKey : null}
        />
      ))}
    </Sheet>
  );
}
