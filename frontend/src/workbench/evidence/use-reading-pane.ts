import type { Span } from '@isnad/contracts';
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { actionOf } from '../../shortcuts/page-keys.js';
import { marksOfParagraphs } from '../text/cut-into-pieces.js';
import { paragraphsOf } from '../text/paragraphs.js';
import { offsetAttribute, rangeOfSpan } from '../text/selection-span.js';
import { selectionMoveOf } from '../text/shortcuts.js';
import { useTextSelection } from '../text/use-text-selection.js';
import { paneKeys } from './evidence-keys.js';
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
  readonly onPointerDown: (event: PointerEvent) => void;
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
    ];
  }, [hits, hit, quote, text]);
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

  // The browser tells of a selection in its own time, before or after the button is let go.
  const [mouse, setMouse] = useState<'away' | 'pressed' | 'released'>('away');
  const takeFirst = useEffectEvent(() => {
    setMouse('away');
    if (quote.trim() === '') take();
  });
  useEffect(() => {
    // A single word is where a selection begins, with a double click; hardly ever a quote.
    if (mouse === 'released' && span && /\s/.test(text.slice(span.start, span.end))) takeFirst();
  }, [mouse, span, text]);

  const onKeyDown = (event: KeyboardEvent) => {
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const action = span && actionOf(paneKeys, event);
    if (action) {
      handled();
      // Escape lets the words go first, and closes the form the next time.
      if (action === 'take') take();
      else selection.clear();
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
    onPointerDown: ({ pointerType }) => setMouse(pointerType === 'mouse' ? 'pressed' : 'away'),
    onPointerUp: () => setMouse((was) => (was === 'pressed' ? 'released' : was)),
    onKeyDown,
  };
}

/** The pane scrolls by itself, so that what is in view begins at its own upper edge. */
function firstInView(pane: HTMLElement | null): number {
  if (!pane) return 0;
  const { left, right, top } = pane.getBoundingClientRect();
  const inside = document.elementFromPoint?.((left + right) / 2, top + 24)?.closest('p');
  const block = inside && pane.contains(inside) ? inside : pane;
  const pieces = [...block.querySelectorAll(`[${offsetAttribute}]`)];
  const inView = pieces.find((piece) => piece.getBoundingClientRect().top >= 0) ?? pieces[0];
  return Number(inView?.getAttribute(offsetAttribute) ?? 0);
}
