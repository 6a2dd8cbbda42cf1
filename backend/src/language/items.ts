import type { QuoteSpan } from './quotation-marks.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** The first and last item of a short quotation know where its marks stand, so that a span can take them in. */
interface Marked extends Span {
  readonly outerStart?: number;
  readonly outerEnd?: number;
}

export type WordItem = Marked & { readonly kind: 'word'; readonly form: string; readonly raw: string };

/**
 * One step of a sentence as the rules read it: a word, a mark, or a whole quotation that speaks for itself. The words of
 * a short quotation (a name in scare quotes) are ordinary words; their marks are left out.
 */
export type Item =
  | WordItem
  | (Marked & { readonly kind: 'mark'; readonly form: string })
  | (Marked & { readonly kind: 'quote'; readonly form: '""'; readonly quote: QuoteSpan; readonly words: number });

/** A token as the rules read it: a word or a mark is an item as it stands. */
export function wordItem(text: string, token: Token): WordItem {
  if (token.kind === 'word') return token;
  return { ...token, kind: 'word', raw: text.slice(token.start, token.end) };
}

export function isMark(item: Item | undefined, form: string): boolean {
  return item?.kind === 'mark' && item.form === form;
}

export function isTerminal(item: Item | undefined): boolean {
  return item?.kind === 'mark' && /^[.!?؟…۔]$/u.test(item.form);
}

export function isComma(item: Item | undefined): boolean {
  return item?.kind === 'mark' && /^[,،]$/u.test(item.form);
}

/** A comma or semicolon of either script. */
export function isPause(item: Item | undefined): boolean {
  return item?.kind === 'mark' && /^[,،;؛]$/u.test(item.form);
}

/** Whether words or quotations stand between two items. */
export function hasWords(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (items[index]?.kind !== 'mark') return true;
  return false;
}

const DROPPED = /^[,،;؛:\-–—]$/u;

/**
 * The text's span of items `from` to `to` (exclusive) without pauses and dashes at either end, null when no words are
 * left. `partial`: part of a sentence, which leaves the closing full stop to the whole.
 */
export function spanOf(items: readonly Item[], from: number, to: number, partial: boolean): Span | null {
  let first = from;
  let last = to - 1;
  const dropped = (item: Item | undefined) =>
    item?.kind === 'mark' && DROPPED.test(item.form) && item.outerEnd === undefined;
  while (first <= last && (dropped(items[first]) || isTerminal(items[first]))) first += 1;
  while (last >= first && (dropped(items[last]) || (partial && isMark(items[last], '.')))) last -= 1;
  const head = items[first];
  const tail = items[last];
  if (!head || !tail || !hasWords(items, first, last + 1)) return null;
  return { start: head.outerStart ?? head.start, end: tail.outerEnd ?? tail.end };
}
