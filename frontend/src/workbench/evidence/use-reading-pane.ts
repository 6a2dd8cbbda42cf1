import type { Span } from '@isnad/contracts';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { marksOfParagraphs } from '../text/cut-into-pieces.js';
import { paragraphsOf } from '../text/paragraphs.js';
import { firstOffsetInView, rangeOfSpan } from '../text/selection-span.js';
import { selectionMoveOf } from '../text/shortcuts.js';
import { useTextSelection } from '../text/use-text-selection.js';
import type { PaneMark } from './PaneParagraph.js';
import { type QuoteSearch, useQuoteSearch } from './use-quote-search.js';

interface Options {
  readonly text: string;
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  readonly quote: string;
  readonly onQuote: (words: string) => void;
}

interface ReadingPaneState {
  readonly root: RefObject<HTMLElement | null>;
  readonly search: QuoteSearch;
  readonly paragraphs: readonly { readonly span: Span; readonly marks: readonly PaneMark[] }[];
  /** Whether words are chosen that can become the quote. */
  readonly chosen: boolean;
  readonly take: () => void;
  readonly onPointerUp: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const noMarks: readonly PaneMark[] = [];

/**
 * The text, its search, and the words chosen in it. The arrow keys begin a selection at what is in view, or at the hit in hand, and
 * carry it on as on the text page; Enter makes it the quote. Words chosen with the mouse
 * are the quote at once while there is none; what is there already is replaced only when somebody says so.
 */
export function useReadingPane({ text, language, direction, quote, onQuote }: Options): ReadingPaneState {
  const root = useRef<HTMLElement | null>(null);
  const search = useQuoteSearch(text);
  const spans = useMemo(() => paragraphsOf(text), [text]);
  const selection = useTextSelection(root, { text, language, paragraphs: spans });
  const { span } = selection;
  const { hits, current } = search;
  const hit = current === null ? undefined : hits[current];

  const marks = useMemo(() => {
    const found = hits.map((one): PaneMark => ({ ...one, look: 'hit' }));
    const at = quote === '' ? -1 : text.indexOf(quote);
    return [
      ...found,
      ...(hit ? [{ ...hit, look: 'current' } as const] : []),
      ...(at < 0 ? [] : [{ start: at, end: at + quote.length, look: 'quote' } as const]),
      ...(span ? [{ ...span, look: 'chosen' } as const] : []),
    ];
  }, [hits, hit, quote, text, span]);
  const paragraphs = useMemo(() => {
    const ofEach = marksOfParagraphs(spans, marks);
    return spans.map((one, index) => {
      const own = ofEach[index] ?? noMarks;
      return { span: one, marks: own.length > 0 ? own : noMarks };
    });
  }, [spans, marks]);

  useEffect(() => {
    const range = hit && root.current && rangeOfSpan(root.current, hit);
    if (range) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, [hit]);

  const take = () => {
    if (!span) return;
    onQuote(text.slice(span.start, span.end));
    selection.clear();
  };

  const takeFirst = useRef(() => undefined as void);
  useEffect(() => {
    takeFirst.current = quote.trim() === '' ? take : () => undefined;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.key === 'Enter' && span) {
      handled();
      take();
      return;
    }
    // Escape lets the words go first, and closes the form the next time.
    if (event.key === 'Escape' && span) {
      handled();
      selection.clear();
      return;
    }
    const move = selectionMoveOf(event, direction);
    if (!move) return;
    if (!selection.byKeys) {
      // Up and down scroll until words are in hand.
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
      handled();
      selection.beginAt(span?.start ?? hit?.start ?? firstInView(root.current));
      return;
    }
    handled();
    selection.step(move);
  };

  return {
    root,
    search,
    paragraphs,
    chosen: span !== null,
    take,
    // The page is told of a selection only after the button was let go.
    onPointerUp: () => requestAnimationFrame(() => takeFirst.current()),
    onKeyDown,
  };
}

/** The pane scrolls by itself, so that what is in view begins at its own upper edge. */
function firstInView(pane: HTMLElement | null): number {
  if (!pane) return 0;
  const { left, right, top } = pane.getBoundingClientRect();
  const inside = document.elementFromPoint?.((left + right) / 2, top + 24)?.closest('p');
  return firstOffsetInView(inside && pane.contains(inside) ? inside : pane);
}
