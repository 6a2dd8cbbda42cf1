import { attributionFollows, FOLLOWS } from './attribution-follows.js';
import { type Item, isComma, isMark, isPause, isTerminal } from './items.js';
import type { LanguagePack } from './language-pack.js';
import { isQuotationMark, type QuoteSpan } from './quotation-marks.js';
import { sentenceStarts } from './sentence-starts.js';
import type { Token } from './tokens.js';

/** Up to so many words a quotation may be a name or a term in scare quotes; more words speak for themselves. */
const SHORT = 6;
/** A term; a quotation of more words than this, behind a cue, is somebody's words. */
const TERM = 3;
/** How far back a cue still governs a short quotation. */
const GOVERNS = 12;

const endsClause = (item: Item | undefined) =>
  isTerminal(item) || isPause(item) || isMark(item, ')') || isMark(item, ']');
/** An emoji or another sign that is no punctuation. */
const isSign = (item: Item) => item.kind === 'mark' && /^[\p{S}\p{Cs}]$/u.test(item.form);

/** A quotation, its attribution and a pause come before: «…»، قالت النائبة، «…». */
function isSecondHalf(before: readonly Item[], pack: LanguagePack): boolean {
  const first = before.findLastIndex((item) => item.kind === 'quote');
  return first >= 0 && before.some((_item, index) => index > first && pack.cueAt(before, index) !== null);
}

/**
 * Whether a quotation is somebody's words, and not a name or a term in the outlet's own sentence. `items` stand before it,
 * `tokens` from `to` on behind it.
 */
function speaks(
  text: string,
  quote: QuoteSpan,
  words: number,
  items: readonly Item[],
  tokens: readonly Token[],
  to: number,
  pack: LanguagePack,
): boolean {
  if (words === 0) return false;
  if (words > SHORT || !quote.closed) return true;
  const before = items.slice(-GOVERNS - 2);
  const following = tokens.slice(to, to + FOLLOWS + 2);
  const next = following[0];
  const lastInside = text[quote.inner.end - 1] ?? '';
  const closesClause = next === undefined || endsClause(next);
  const attributed = attributionFollows(following, pack);
  const last = before.findLastIndex((item) => !isSign(item));
  const previous = before[last];
  const atStart = isTerminal(previous) || before.every((item) => item.kind === 'mark');
  const sentence = /[.!?؟…۔]/u.test(lastInside);
  const finished = closesClause || sentence;
  if (atStart) {
    if (attributed && (closesClause || /[,،]/u.test(lastInside))) return true;
    return finished && (words > TERM || sentence);
  }
  if (previous === undefined || (!finished && !attributed)) return false;
  if (isMark(previous, ':')) return true;
  if (pack.contentMarkerAt(before, last) || pack.cueAt(before, last)) return true;
  if (isComma(previous) && pack.cueAt(before, last - 1)) return true;
  if (isPause(previous) && isSecondHalf(before, pack)) return true;
  if (words <= TERM) return false;
  for (let index = last; index >= Math.max(0, last - GOVERNS); index -= 1) {
    if (isTerminal(before[index]) || pack.contentMarkerAt(before, index)) return false;
    if (pack.cueAt(before, index)) return true;
  }
  return false;
}

/** A word or mark at one end of a short quotation, which knows where the quotation's marks stand. */
function atEdge(token: Token, outerStart: number | undefined, outerEnd: number | undefined): Item {
  const { start, end, form } = token;
  // Written out: a text may hold hundreds of thousands of these, and a spread costs ten times as much.
  const item: Item =
    token.kind === 'word' ? { kind: 'word', start, end, form, raw: token.raw } : { kind: 'mark', start, end, form };
  if (outerStart === undefined) return outerEnd === undefined ? token : Object.assign(item, { outerEnd });
  return outerEnd === undefined ? Object.assign(item, { outerStart }) : Object.assign(item, { outerStart, outerEnd });
}

/** Reads a paragraph's tokens into items: quotations that speak become one item, the marks of the others disappear. */
function itemsOf(
  text: string,
  tokens: readonly Token[],
  quotes: readonly QuoteSpan[],
  pack: LanguagePack,
): readonly Item[] {
  if (quotes.length === 0) return tokens;
  const items: Item[] = [];
  let at = 0;
  const takeUntil = (end: number, take: (token: Token) => void) => {
    for (let token = tokens[at]; token && token.start < end; token = tokens[at]) {
      take(token);
      at += 1;
    }
  };
  for (const quote of quotes) {
    takeUntil(quote.start, (token) => items.push(token));
    let words = 0;
    const inside: Token[] = [];
    takeUntil(quote.end, (token) => {
      if (token.kind === 'word') words += 1;
      if (!isQuotationMark(token.form)) inside.push(token);
    });
    if (speaks(text, quote, words, items, tokens, at, pack)) {
      items.push({ kind: 'quote', start: quote.start, end: quote.end, form: '""', quote, words });
    } else {
      inside.forEach((token, index) => {
        const last = index === inside.length - 1;
        items.push(atEdge(token, index === 0 ? quote.start : undefined, last ? quote.end : undefined));
      });
    }
  }
  takeUntil(Number.POSITIVE_INFINITY, (token) => items.push(token));
  return items;
}

/** No sentence of a report is as long; text without any punctuation is cut here, so that its length costs no more. */
const LONGEST = 800;

/**
 * The sentences of one paragraph, as items. `tokens` and `quotes` are those inside the paragraph, in order. A quotation that
 * speaks is one item, however many sentences stand in it.
 */
export function sentenceItems(
  text: string,
  tokens: readonly Token[],
  quotes: readonly QuoteSpan[],
  pack: LanguagePack,
): Item[][] {
  const starts = new Set(sentenceStarts(text, tokens, quotes, pack).map((index) => tokens[index]?.start));
  const sentences: Item[][] = [];
  let sentence: Item[] = [];
  for (const item of itemsOf(text, tokens, quotes, pack)) {
    if (sentence.length > 0 && (starts.has(item.outerStart ?? item.start) || sentence.length >= LONGEST)) {
      sentences.push(sentence);
      sentence = [];
    }
    sentence.push(item);
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}
