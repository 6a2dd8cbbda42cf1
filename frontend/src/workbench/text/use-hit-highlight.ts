import type { Span } from '@isnad/contracts';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { rangesOfSpans } from './ranges-of-spans.js';
import { paragraphBlocks } from './text-place.js';

/** The name under which `Sheet` paints what the search found. */
export const hitHighlight = 'isnad-hit';

/** Whether the browser paints stretches of text that are no elements. */
export const paintsHighlights = typeof Highlight !== 'undefined';

/**
 * Paints what the search found in the paragraphs near the window. A highlight of the browser and no elements: a letter typed into the
 * search would otherwise cut all words in view anew, and part the letters of the words it is found in.
 *
 * `hitsOf`: the hits of each paragraph; `repaintFor`: whatever changes with the pieces of the paragraphs.
 */
export function useHitHighlight(
  root: RefObject<HTMLElement | null>,
  hitsOf: readonly (readonly Span[])[],
  near: ReadonlySet<number>,
  repaintFor: readonly unknown[],
): void {
  useLayoutEffect(() => {
    if (!paintsHighlights) return;
    const blocks = paragraphBlocks(root.current);
    const ranges = [...near].flatMap((index) => rangesOfSpans(blocks[index]?.firstElementChild, hitsOf[index] ?? []));
    if (ranges.length > 0) CSS.highlights.set(hitHighlight, new Highlight(...ranges));
    else CSS.highlights.delete(hitHighlight);
  }, [root, hitsOf, near, ...repaintFor]);
  useEffect(
    () => () => {
      if (paintsHighlights) CSS.highlights.delete(hitHighlight);
    },
    [],
  );
}
