import type { Span } from '@isnad/contracts';

/** How much of a long selection is repeated from either end, in UTF-16 units. */
const headLength = 320;
const tailLength = 160;

/**
 * The words of a span, to be repeated in a narrow place: whole, or where they are many the first and the last, cut between words, with an
 * ellipsis for those between. A chosen chapter would otherwise be set a second time, letter by letter, with every word added to it.
 */
export function endsOfSpan(text: string, { start, end }: Span): string {
  if (end - start <= headLength + tailLength) return text.slice(start, end);
  const head = text.slice(start, start + headLength);
  const tail = text.slice(end - tailLength, end);
  return `${head.replace(/\S*$/u, '').trimEnd()} … ${tail.replace(/^\S*/u, '').trimStart()}`;
}
