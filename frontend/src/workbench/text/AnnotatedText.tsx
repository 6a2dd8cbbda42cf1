import { type MouseEvent, memo, type RefObject, useMemo } from 'react';
import { marksOfParagraphs } from './cut-into-pieces.js';
import { itemsAt, type LedgerItem } from './ledger.js';
import { noteAttribute } from './MarginNotes.js';
import { ParagraphView } from './ParagraphView.js';
import type { PaintedMark, PaintedOverlay } from './painted-marks.js';
import type { Paragraph } from './paragraphs.js';
import { Sheet } from './Sheet.js';
import { offsetAttribute } from './selection-span.js';
import { SheetWidthProvider, useObservedWidth } from './sheet-width.js';
import { paintsHighlights, useHitHighlight } from './use-hit-highlight.js';
import { useNearParagraphs } from './use-near-paragraphs.js';
import type { Overlays } from './use-overlays.js';

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly text: string;
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  readonly paragraphs: readonly Paragraph[];
  readonly items: readonly LedgerItem[];
  readonly marks: readonly PaintedMark[];
  readonly overlays: Overlays;
  readonly focusedKey: string | null;
  /** Whether every mark has its card on the page. */
  readonly detailed: boolean;
  readonly margin: boolean;
  /** Where the page opens. */
  readonly begin: number;
  /** Whether words are chosen now. */
  readonly selecting: boolean;
  readonly onChoose: (item: LedgerItem) => void;
}

const none: readonly never[] = [];

/** The item that a click means: the one a note names, else the innermost at the words; the same again reaches the one around it. */
function itemClicked(target: Element, items: readonly LedgerItem[], focusedKey: string | null): LedgerItem | undefined {
  const note = target.closest(`[${noteAttribute}]`)?.getAttribute(noteAttribute);
  if (note) return items.find(({ key }) => key === note);
  const piece = target.closest('mark');
  if (!piece) return undefined;
  const under = itemsAt(items, Number(piece.getAttribute(offsetAttribute)));
  return under[(under.findIndex(({ key }) => key === focusedKey) + 1) % under.length];
}

/** The text as it is read, with every passage of the ledger marked in it and named beside it. */
export const AnnotatedText = memo(function AnnotatedText(props: Props) {
  const { root, label, text, language, direction, paragraphs, items, overlays, focusedKey } = props;
  const marks = useMemo(() => marksOfParagraphs(paragraphs, props.marks), [props.marks, paragraphs]);
  const { hits, few } = overlays;
  const hitsOf = useMemo(() => marksOfParagraphs(paragraphs, hits), [hits, paragraphs]);
  const fewOf = useMemo(() => marksOfParagraphs(paragraphs, few), [few, paragraphs]);
  const near = useNearParagraphs(root, paragraphs, props.begin, props.selecting);
  // Where the browser does not paint them, they are marks like the others, which cuts the words anew.
  const over = useMemo(
    () =>
      paintsHighlights
        ? fewOf
        : hitsOf.map((own, index): readonly PaintedOverlay[] =>
            fewOf[index]?.length ? [...own, ...fewOf[index]] : own,
          ),
    [hitsOf, fewOf],
  );
  useHitHighlight(root, hitsOf, near, [marks, fewOf]);
  const width = useObservedWidth(root);

  const choose = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
    const chosen = itemClicked(event.target, items, focusedKey);
    if (chosen) props.onChoose(chosen);
  };

  return (
    <SheetWidthProvider value={width}>
      <Sheet
        ref={root}
        aria-label={label}
        lang={language}
        dir={direction}
        data-margin={props.margin || undefined}
        onClick={choose}
      >
        {paragraphs.map((paragraph, index) => {
          const own = marks[index] ?? none;
          const above = over[index] ?? none;
          return (
            <ParagraphView
              key={paragraph.start}
              text={text}
              paragraph={paragraph}
              index={index}
              marks={own.length === 0 ? none : own}
              overlays={above.length === 0 ? none : above}
              near={near.has(index)}
              margin={props.margin}
              detailed={props.detailed}
              focusedKey={own.some(({ key }) => key === focusedKey) ? focusedKey : null}
            />
          );
        })}
      </Sheet>
    </SheetWidthProvider>
  );
});
