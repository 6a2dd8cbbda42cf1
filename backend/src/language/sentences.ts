import { type Item, isComma, isMark, isPause, isTerminal, wordItem } from './items.js';
import type { LanguagePack } from './language-pack.js';
import { isQuotationMark, type QuoteSpan } from './quotation-marks.js';
import type { Token } from './tokens.js';

/** Up to so many words a quotation may be a name or a term in scare quotes; more words speak for themselves. */
const SHORT = 6;
/** A term; a quotation of more words than this, behind a cue, is somebody's words. */
const TERM = 3;
/** How far back a cue still governs a short quotation, and how far ahead an attribution behind it is looked for. */
const GOVERNS = 12;
const FOLLOWS = 5;

const endsClause = (item: Item | undefined) =>
  isTerminal(item) || isPause(item) || isMark(item, ')') || isMark(item, ']');
/** An emoji or another sign that is no punctuation. */
const isSign = (item: Item) => item.kind === 'mark' && /^[\p{S}\p{Cs}]$/u.test(item.form);
const ENDS_INSIDE = /[.!?؟…۔][\s»”"›)]*$/u;

function plainItem(text: string, token: Token): Item {
  if (token.kind === 'word') return wordItem(text, token);
  return { kind: 'mark', start: token.start, end: token.end, form: token.form };
}

/** An attribution right behind a quotation: «…»، قال الوزير / "…," the minister said. */
function attributionFollows(following: readonly Item[], pack: LanguagePack): boolean {
  const from = isPause(following[0]) ? 1 : 0;
  if (pack.sourcePhraseAt(following, from)) return true;
  for (let index = from; index < Math.min(following.length, from + FOLLOWS); index += 1) {
    if (following[index]?.kind !== 'word') return false;
    const cue = pack.cueAt(following, index);
    if (cue) return cue.shape === 'finite' && !cue.joined;
  }
  return false;
}

/** A quotation, its attribution and a pause come before: «…»، قالت النائبة، «…». */
function isSecondHalf(before: readonly Item[], pack: LanguagePack): boolean {
  const first = before.findLastIndex((item) => item.kind === 'quote');
  return first >= 0 && before.some((_item, index) => index > first && pack.cueAt(before, index) !== null);
}

/** Whether a quotation is somebody's words, and not a name or a term in the outlet's own sentence. */
function speaks(
  text: string,
  quote: QuoteSpan,
  words: number,
  before: readonly Item[],
  following: readonly Item[],
  pack: LanguagePack,
): boolean {
  if (words === 0) return false;
  if (words > SHORT || !quote.closed) return true;
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

/** Reads a paragraph's tokens into items: quotations that speak become one item, the marks of the others disappear. */
function itemsOf(text: string, tokens: readonly Token[], quotes: readonly QuoteSpan[], pack: LanguagePack): Item[] {
  const items: Item[] = [];
  let at = 0;
  for (const quote of quotes) {
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < quote.start; at += 1) {
      const token = tokens[at];
      if (token) items.push(plainItem(text, token));
    }
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < quote.end) to += 1;
    const inside = tokens.slice(at, to).filter((token) => token.kind === 'word');
    const following = tokens.slice(to, to + FOLLOWS + 2).map((token) => plainItem(text, token));
    if (speaks(text, quote, inside.length, items.slice(-GOVERNS - 2), following, pack)) {
      items.push({ kind: 'quote', start: quote.start, end: quote.end, form: '""', quote, words: inside.length });
    } else {
      const kept = tokens.slice(at, to).filter((token) => !isQuotationMark(token.form));
      for (const [index, token] of kept.entries()) {
        const item = plainItem(text, token);
        const outerStart = index === 0 ? quote.start : undefined;
        const outerEnd = index === kept.length - 1 ? quote.end : undefined;
        items.push({
          ...item,
          ...(outerStart === undefined ? {} : { outerStart }),
          ...(outerEnd === undefined ? {} : { outerEnd }),
        });
      }
    }
    at = to;
  }
  for (const token of tokens.slice(at)) items.push(plainItem(text, token));
  return items;
}

/** No sentence of a report is as long; text without any punctuation is cut here, so that its length costs no more. */
const LONGEST = 800;

/** Marks items that stand inside round or square brackets: a full stop there ends nothing. */
function bracketed(items: readonly Item[]): boolean[] {
  const inside: boolean[] = new Array(items.length).fill(false);
  const open: number[] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'mark') continue;
    if (item.form === '(' || item.form === '[') open.push(index);
    if (item.form !== ')' && item.form !== ']') continue;
    const from = open.pop();
    if (from !== undefined && open.length === 0) inside.fill(true, from, index + 1);
  }
  return inside;
}

/** Whether a sentence may begin at an item: in a script with capitals, not with a small letter. */
function mayBegin(text: string, item: Item | undefined): boolean {
  if (item === undefined) return true;
  if (item.kind === 'word') return !/^\p{Ll}/u.test(item.raw);
  return item.kind === 'quote' || !/^[,،;؛:)\]]$/u.test(text.slice(item.start, item.end));
}

/**
 * The sentences of one paragraph, as items. `tokens` and `quotes` are those inside the paragraph, in order. A full stop
 * inside a quotation that speaks, in brackets, after an abbreviation or before a small letter ends nothing.
 */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  quotes: readonly QuoteSpan[],
  pack: LanguagePack,
): Item[][] {
  const items = itemsOf(text, tokens, quotes, pack);
  const inBrackets = bracketed(items);
  const sentences: Item[][] = [];
  let from = 0;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) continue;
    if (index - from >= LONGEST) {
      sentences.push(items.slice(from, index));
      from = index;
    }
    if (inBrackets[index]) continue;
    const next = items[index + 1];
    if (item.kind === 'quote') {
      const ended = ENDS_INSIDE.test(text.slice(Math.max(item.start, item.end - 8), item.end));
      if (!ended || next?.kind !== 'word' || !mayBegin(text, next)) continue;
      if (attributionFollows(items.slice(index + 1, index + FOLLOWS + 3), pack)) continue;
    } else {
      if (!isTerminal(item) || isTerminal(next) || (next?.kind === 'mark' && /^[)\]]$/u.test(next.form))) continue;
      const before = items[index - 1];
      if (item.form === '.' && before?.kind === 'word' && before.end === item.start && pack.isAbbreviation(before.form))
        continue;
      // A dot without room behind it is inside an address or a number.
      if (item.form === '.' && next?.kind === 'word' && next.start === item.end && /^[a-z\p{N}]/iu.test(next.raw))
        continue;
      if (!mayBegin(text, next)) continue;
    }
    sentences.push(items.slice(from, index + 1));
    from = index + 1;
  }
  if (from < items.length) sentences.push(items.slice(from));
  return sentences;
}
