import type { Span } from '@isnad/contracts';
import { type RefObject, useEffect, useRef } from 'react';
import type { SelectableText } from './keyboard-selection.js';
import { rangeOfSpan, spanOfRange } from './selection-span.js';
import { snapToWords } from './snap-span.js';
import { paragraphAttribute } from './text-place.js';
import { useStable } from './use-stable.js';

function selectRange(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * Keeps the browser's selection on the chosen words when their paragraph is painted anew: a search begins or ends, somebody else
 * chooses words, a statement is decided. `drawn` are words that are still being chosen. The browser would move its selection along with the pieces that go. `onRepaint` is called whenever
 * that has happened.
 */
export function useKeptSelection(
  root: RefObject<HTMLElement | null>,
  span: Span | null,
  drawn: RefObject<Span | null>,
  { text, language, paragraphs }: SelectableText,
  onRepaint: () => void,
): void {
  const repainted = useStable(onRepaint);
  const chosen = useRef(span);
  useEffect(() => {
    chosen.current = span;
  }, [span]);

  useEffect(() => {
    if (!root.current) return;
    const element = root.current;
    const holdsChosen = ({ target }: MutationRecord, { start, end }: Span): boolean => {
      const block = (target instanceof Element ? target : target.parentElement)?.closest(`[${paragraphAttribute}]`);
      const paragraph = paragraphs[Number(block?.getAttribute(paragraphAttribute))];
      return paragraph !== undefined && paragraph.start < end && paragraph.end > start;
    };
    const observer = new MutationObserver((records) => {
      const wanted = drawn.current ?? chosen.current;
      if (!wanted || !records.some((record) => holdsChosen(record, wanted))) return;
      repainted();
      const selection = document.getSelection();
      // What is selected elsewhere, as in a field, stays so.
      if (!selection?.anchorNode || !element.contains(selection.anchorNode)) return;
      const present = selection.rangeCount > 0 ? spanOfRange(element, selection.getRangeAt(0)) : null;
      const snapped = present && snapToWords(text, present, language);
      const range = rangeOfSpan(element, wanted);
      if (range && (snapped?.start !== wanted.start || snapped.end !== wanted.end)) selectRange(range);
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [root, drawn, text, language, paragraphs, repainted]);
}
