import type { Span } from '@isnad/contracts';

/**
 * Looks up, in spans sorted by their start, those that share a character with another. Without it every pair of five thousand
 * marks and statements would be compared.
 */
export function overlapLookup<Item extends Span>(items: readonly Item[]): (span: Span) => Item[] {
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
  // The furthest end of any span up to here: where it does not reach, nothing before it does.
  const reach: number[] = [];
  for (const [index, { end }] of sorted.entries()) reach.push(Math.max(end, reach[index - 1] ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reach[middle] ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const found: Item[] = [];
    for (let index = low; index < sorted.length; index += 1) {
      const item = sorted[index];
      if (item === undefined || item.start >= end) break;
      if (item.end > start) found.push(item);
    }
    return found;
  };
}
