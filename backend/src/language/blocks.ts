import { datelineOf, isBoilerplate } from './boilerplate.js';
import type { Item, LanguagePack } from './language-pack.js';
import { paragraphsOf } from './paragraphs.js';
import { type QuoteSpan, quotationsOf } from './quotation-marks.js';
import { sentencesOf } from './sentences.js';
import { type Span, trimBlanks } from './span.js';
import type { Token } from './tokens.js';

/** A paragraph (or several that one quotation holds together): a line of the site, or sentences behind a dateline. */
export interface Block extends Span {
  /** The part that is not the report's: the whole block, a dateline, or nothing. */
  readonly furniture: Span | null;
  readonly sentences: readonly (readonly Item[])[];
}

/** The spans of an ordered list that begin before `end`, from `from` on. */
function takeUntil<T extends Span>(spans: readonly T[], from: number, end: number): { taken: T[]; next: number } {
  let next = from;
  while (next < spans.length && (spans[next]?.start ?? end) < end) next += 1;
  return { taken: spans.slice(from, next), next };
}

/** Paragraphs, joined where a quotation runs over their end. */
function joined(paragraphs: readonly Span[], quotes: readonly QuoteSpan[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= paragraph.start) at += 1;
    const crossing = quotes[at];
    const last = spans.at(-1);
    if (last && crossing && crossing.start < last.end && crossing.end > paragraph.start) last.end = paragraph.end;
    else spans.push({ ...paragraph });
  }
  return spans;
}

/** For every paragraph, whether it begins with a verb of saying: no open quotation runs into it. */
function attributionStarts(text: string, paragraphs: readonly Span[], tokens: readonly Token[], pack: LanguagePack) {
  let at = 0;
  return paragraphs.map((paragraph) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < paragraph.start) at += 1;
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const { start, end, form } = token;
    const cue = pack.cueAt([{ kind: 'word', start, end, form, raw: text.slice(start, end) }], 0);
    return cue !== null && !cue.strict;
  });
}

/** Cuts a text into blocks in order. Every letter of the text is in one of them. */
export function blocksOf(text: string, tokens: readonly Token[], pack: LanguagePack): Block[] {
  const paragraphs = paragraphsOf(text);
  const starts = attributionStarts(text, paragraphs, tokens, pack);
  const quotes = quotationsOf(text, tokens, paragraphs, (paragraph) => starts[paragraph] ?? false);
  let atToken = 0;
  let atQuote = 0;
  return joined(paragraphs, quotes).map((span): Block => {
    const own = takeUntil(tokens, atToken, span.end);
    const spoken = takeUntil(quotes, atQuote, span.end);
    atToken = own.next;
    atQuote = spoken.next;
    if (isBoilerplate(text, span, own.taken, pack)) return { ...span, furniture: span, sentences: [] };
    const dateline = datelineOf(text, span);
    if (!dateline) return { ...span, furniture: null, sentences: sentencesOf(text, own.taken, spoken.taken, pack) };
    const rest = own.taken.filter((token) => token.start >= dateline.end);
    const quoted = spoken.taken.filter((quote) => quote.start >= dateline.end);
    return { ...span, furniture: trimBlanks(text, dateline), sentences: sentencesOf(text, rest, quoted, pack) };
  });
}
