import type { Span } from '@isnad/contracts';
import { type RefObject, useCallback, useEffect } from 'react';
import { rangeOfSpan } from './selection-span.js';

/** The name under which `Sheet` paints the chosen words. */
export const chosenHighlight = 'isnad-chosen';

/**
 * Keeps the chosen words in sight while the browser's own selection is elsewhere, as in a field. A highlight of the browser and no
 * element, since cutting the words anew would take the selection from under a finger. They end at words, so no letters are parted.
 * Answers how to paint it again once the pieces of the text are others.
 */
export function useChosenHighlight(root: RefObject<HTMLElement | null>, span: Span | null): () => void {
  const paint = useCallback(() => {
    if (typeof Highlight === 'undefined') return;
    const range = root.current && span && rangeOfSpan(root.current, span);
    if (range) CSS.highlights.set(chosenHighlight, new Highlight(range));
    else CSS.highlights.delete(chosenHighlight);
  }, [root, span]);
  useEffect(paint, [paint]);
  useEffect(
    () => () => {
      if (typeof Highlight !== 'undefined') CSS.highlights.delete(chosenHighlight);
    },
    [],
  );
  return paint;
}
