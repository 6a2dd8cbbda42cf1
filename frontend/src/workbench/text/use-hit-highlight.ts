import type { Span } from '@isnad/contracts';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { rangesOfSpans } from './ranges-of-spans.js';
import { paragraphBlocks } from './text-place.js';

/** The name under which `Sheet` paints what the search found. */
export const hitHighlight = 'isnad-hit';

/** Whether the browser paints stretches of text that are no elements. */
export const paintsHighlights = typeof Highlight !== 'undefined';

interface Painted {
  readonly line: Element | null | undefined;
  /** Its hits, and the marks that it is cut by: others, and its ranges are others. */
  readonly of: readonly (readonly Span[])[];
  readonly ranges: readonly StaticRange[];
}

const none: readonly Span[] = [];
const same = (a: readonly Span[], b: readonly Span[]) => a === b || (a.length === 0 && b.length === 0);

/**
 * Paints what the search found in the paragraphs near the window. A highlight of the browser and no elements: a letter typed into the
 * search would otherwise cut all words in view anew, and part the letters of the words it is found in.
 *
 * `hitsOf`: the hits of each paragraph; `cutBy`: the marks that cut each paragraph into pieces, list by list. A paragraph for which
 * these are the same keeps its ranges: going from hit to hit, or scrolling, paints two paragraphs and not all.
 */
export function useHitHighlight(
  root: RefObject<HTMLElement | null>,
  hitsOf: readonly (readonly Span[])[],
  near: ReadonlySet<number>,
  cutBy: readonly (readonly (readonly Span[])[])[],
): void {
  const painted = useRef(new Map<number, Painted>());
  useLayoutEffect(() => {
    if (!paintsHighlights) return;
    const highlight = CSS.highlights.get(hitHighlight) ?? new Highlight();
    const blocks = paragraphBlocks(root.current);
    const ofParagraph = (index: number) => [hitsOf, ...cutBy].map((lists) => lists[index] ?? none);
    for (const [index, { line, of, ranges }] of painted.current) {
      const now = ofParagraph(index);
      const stays = near.has(index) && line === blocks[index]?.firstElementChild;
      if (stays && of.every((list, place) => same(list, now[place] ?? none))) continue;
      for (const range of ranges) highlight.delete(range);
      painted.current.delete(index);
    }
    for (const index of near) {
      if (painted.current.has(index) || !hitsOf[index]?.length) continue;
      const line = blocks[index]?.firstElementChild;
      const ranges = rangesOfSpans(line, hitsOf[index]);
      for (const range of ranges) highlight.add(range);
      painted.current.set(index, { line, of: ofParagraph(index), ranges });
    }
    if (highlight.size > 0) CSS.highlights.set(hitHighlight, highlight);
    else CSS.highlights.delete(hitHighlight);
  }, [root, hitsOf, near, cutBy]);
  useEffect(
    () => () => {
      if (paintsHighlights) CSS.highlights.delete(hitHighlight);
    },
    [],
  );
}
