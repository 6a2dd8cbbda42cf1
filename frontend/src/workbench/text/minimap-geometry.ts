import type { Span } from '@isnad/contracts';

/** Where something is drawn along the map, in its own pixels from the top. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/** The least height at which a mark of a few words in a long text is still seen. */
const leastHeight = 2;

/** The place of a span on a map of a text, `height` pixels tall. Nothing lies outside the map. */
export function bandOf({ start, end }: Span, textLength: number, height: number): Band {
  if (textLength === 0 || height <= 0) return { top: 0, height: 0 };
  const tall = Math.max(leastHeight, ((end - start) / textLength) * height);
  const top = Math.min((start / textLength) * height, height - tall);
  return { top: Math.max(0, top), height: Math.min(tall, height) };
}

/** The offset that a point of the map stands for. */
export const offsetAtPoint = (y: number, textLength: number, height: number): number =>
  height <= 0 ? 0 : Math.round(Math.min(Math.max(y / height, 0), 1) * textLength);

/** Which of several stacked blocks of a page holds a vertical place: the last that begins at or above it. Blocks are in order. */
export function blockAt(tops: (index: number) => number, count: number, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops(middle) <= place) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
