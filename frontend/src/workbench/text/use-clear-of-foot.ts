import type { Span } from '@isnad/contracts';
import { type RefObject, useEffect, useRef } from 'react';
import { rangeOfSpan } from './selection-span.js';

const room = 24;

/** Keeps what is chosen from lying under the bar that appears for it: the page moves up by as much as is hidden. */
export function useClearOfFoot(
  root: RefObject<HTMLElement | null>,
  span: Span | null,
): RefObject<HTMLDivElement | null> {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!span || !root.current || !foot.current) return;
    const range = rangeOfSpan(root.current, { start: Math.max(span.start, span.end - 1), end: span.end });
    // Some surroundings have no geometry of ranges.
    if (!range || !('getBoundingClientRect' in range)) return;
    const hidden = range.getBoundingClientRect().bottom + room - foot.current.getBoundingClientRect().top;
    // What ends below the window was chosen on purpose and is not fetched back.
    if (hidden > 0 && hidden < window.innerHeight / 2) window.scrollBy({ top: hidden });
  }, [root, span]);
  return foot;
}
