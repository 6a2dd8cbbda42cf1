import type { TimedSpan } from './read-text.js';

/**
 * Finds when a stretch of text is spoken: from the beginning of the first timed span that it shares a character with to the end of
 * the last. Null where it meets none. Stretches must be asked for in the text's order: one pass over all.
 */
export function timesOf(
  times: readonly TimedSpan[],
): (start: number, end: number) => { startMs: number; endMs: number } | null {
  let at = 0;
  return (start, end) => {
    while (at < times.length && (times[at]?.end ?? 0) <= start) at += 1;
    const first = times[at];
    if (!first || first.start >= end) return null;
    let { startMs, endMs } = first;
    for (let index = at + 1; index < times.length; index += 1) {
      const span = times[index];
      if (!span || span.start >= end) break;
      startMs = Math.min(startMs, span.startMs);
      endMs = Math.max(endMs, span.endMs);
    }
    return { startMs, endMs };
  };
}
