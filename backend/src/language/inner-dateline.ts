import type { SentenceLexicon } from './language-pack.js';
import type { Token } from './tokens.js';

/** A headline in front of a dateline has no more words. */
const HEADLINE = 24;
/** A second dash within so many tokens makes the first one half of a pair. */
const PAIRED = 14;
/** A dateline without agency and dash needs a report behind it, and no mere phrase. */
const REPORT = 6;
const MAX_AGENCY = 5;
const MAX_REGION = 2;

const isDash = (token: Token | undefined) => token?.kind === 'mark' && /^[-–—]$/u.test(token.form);
const isWord = (token: Token | undefined) => token?.kind === 'word';
const isNumber = (token: Token | undefined) => token?.kind === 'word' && /^\p{N}/u.test(token.form);
const isQuote = (token: Token | undefined) => token?.kind === 'mark' && /^["«»“”]$/u.test(token.form);

/** Behind "(… )", the index of the next token, and whether an agency stood inside; null without such brackets. */
function behindBrackets(tokens: readonly Token[], at: number, lexicon: SentenceLexicon) {
  if (tokens[at]?.form !== '(') return null;
  let end = at + 1;
  while (end <= at + MAX_AGENCY && isWord(tokens[end])) end += 1;
  if (end === at + 1 || tokens[end]?.form !== ')') return null;
  return { next: end + 1, agency: tokens.slice(at + 1, end).every(({ form }) => lexicon.isAgency(form)) };
}

/** Behind "١٥ - ٧", "٣ مايو" or "٣ مايو ١٠:٥٩", the index of the next token; `at` when there is no date. */
function behindDate(tokens: readonly Token[], at: number, lexicon: SentenceLexicon): number {
  if (!isNumber(tokens[at])) return at;
  let next = at + 1;
  if (tokens[next]?.kind === 'word' && lexicon.isMonth(tokens[next]?.form ?? '')) next += 1;
  else if ((isDash(tokens[next]) || tokens[next]?.form === '/') && isNumber(tokens[next + 1])) next += 2;
  else if (!/[/-]/u.test(tokens[at]?.form ?? '')) return at;
  while (isNumber(tokens[next])) next += 1;
  if (tokens[next]?.form === ':' && isNumber(tokens[next + 1])) next += 2;
  return next;
}

/** A pair of dashes sets a phrase off inside a sentence. */
function closesPair(tokens: readonly Token[], dash: number): boolean {
  for (let at = dash + 1; at < Math.min(tokens.length, dash + PAIRED); at += 1) if (isDash(tokens[at])) return true;
  return false;
}

/** Behind the name of a place, the index behind the dateline's other parts; null when it is none. */
function datelineEnd(tokens: readonly Token[], place: number, known: boolean, lexicon: SentenceLexicon): number | null {
  let at = place;
  if (known && tokens[at]?.kind === 'mark' && /^[,،/]$/u.test(tokens[at]?.form ?? '')) {
    let region = at + 1;
    while (region <= at + MAX_REGION && isWord(tokens[region])) region += 1;
    if (isDash(tokens[region]) || tokens[region]?.form === '(') at = region;
  }
  const first = behindBrackets(tokens, at, lexicon);
  const dated = behindDate(tokens, first?.next ?? at, lexicon);
  const second = first?.agency ? null : behindBrackets(tokens, dated, lexicon);
  const agency = (first?.agency ?? false) || (second?.agency ?? false);
  const end = second?.next ?? dated;
  const hasDate = dated > (first?.next ?? at);
  if (agency) return isDash(tokens[end]) || hasDate ? end : null;
  if (!known) return null;
  // "القاهرة - «الحياة» - …": the paper names itself.
  if (isDash(tokens[end]) && isQuote(tokens[end + 1]) && isDash(tokens[end + 4] ?? tokens[end + 3])) return end;
  if (isDash(tokens[end])) {
    const next = tokens[end + 1];
    return next && lexicon.placeAt(tokens, end + 1) === 0 && !closesPair(tokens, end) ? end : null;
  }
  // Without any mark, a date must stand there and a whole report follow.
  if (!hasDate || second || !isWord(tokens[end])) return null;
  return tokens.slice(end, end + REPORT).filter(isWord).length >= REPORT - 1 ? end : null;
}

/**
 * The index behind a dateline that begins at a word inside a line, behind a headline without a mark at its end (… تزور البصرة
 * لندن ــ قال …); null when none does. `from` is the first token of the sentence so far.
 */
export function innerDateline(
  tokens: readonly Token[],
  index: number,
  from: number,
  lexicon: SentenceLexicon,
): number | null {
  if (index === from || index - from > HEADLINE) return null;
  const before = tokens[index - 1];
  if (before?.kind === 'word' ? lexicon.governsPlace(before.form) : !isQuote(before) && before?.form !== ')')
    return null;
  const known = lexicon.placeAt(tokens, index);
  if (known > 0) return datelineEnd(tokens, index + known, true, lexicon);
  const next = tokens[index + 1];
  const maybe = next?.form === '(' || isNumber(next);
  return maybe && !isNumber(tokens[index]) ? datelineEnd(tokens, index + 1, false, lexicon) : null;
}
