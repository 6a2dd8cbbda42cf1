import type { Span } from '@isnad/contracts';
import { type RefObject, useEffect } from 'react';
import { rangeOfSpan } from './selection-span.js';

/** The name under which `Sheet` paints the chosen words. */
export const chosenHighlight = 'isnad-chosen';

/**
 * Keeps the chosen words in sight while the browser's own selection is elsewhere, as in a field. A highlight of the browser and no
 * element, since cutting the words anew would take the selection from under a finger. They end at words, so no letters are parted.
 */
export function useChosenHighlight(root: RefObject<HTMLElement | null>, span: Span | null): void {
  useEffect(() => {
    if (typeof Highlight === 'undefined' || !span || !root.current) return;
    const range = rangeOfSpan(root.current, span);
    if (!range) return;
    CSS.highlights.set(chosenHighlight, new Highlight(range));
    return () => {
      CSS.highlights.delete(chosenHighlight);
    };
  }, [root, span]);
}
