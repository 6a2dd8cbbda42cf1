import type { Span } from './span.js';

/** One for all: most lines of a text hold no quotation. */
const NONE: readonly never[] = [];

/**
 * Answers, for spans asked for in order and apart, which of an ordered list begin in them; in one pass over the list for
 * all of them.
 */
export function within<T extends Span>(list: readonly T[]): (span: Span) => readonly T[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < list.length && (list[at]?.start ?? 0) < start) at += 1;
    const from = at;
    while (at < list.length && (list[at]?.start ?? 0) < end) at += 1;
    return at === from ? NONE : list.slice(from, at);
  };
}
