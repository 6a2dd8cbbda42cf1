import type { LanguagePack } from './language-pack.js';
import { PACKS } from './packs.js';
import { paragraphsOf } from './paragraphs.js';
import { type QuoteSpan, quotationsOf } from './quotation-marks.js';
import { sentenceStarts } from './sentence-starts.js';
import { type Span, trimBlanks } from './span.js';
import { type Token, tokenise } from './tokens.js';
import { within } from './within.js';

/** The sentences of one line, from its first to its last character that is no blank. */
function inParagraph(
  text: string,
  paragraph: Span,
  tokens: readonly Token[],
  quotes: readonly QuoteSpan[],
  pack: LanguagePack,
): Span[] {
  const starts = sentenceStarts(text, tokens, quotes, pack).map((index) => tokens[index]?.start ?? paragraph.end);
  const bounds = [paragraph.start, ...starts, paragraph.end];
  return bounds.slice(1).map((end, index) => trimBlanks(text, { start: bounds[index] ?? end, end }));
}

/**
 * The sentences of a text as a reader would tell them apart, quoted ones too: `[start, end]` in UTF-16 offsets of `text`,
 * in order, trimmed of blanks; every character that is not blank is in one. A line's end ends a sentence, except in a text
 * wrapped by hand. Never throws; time grows linearly with the length.
 */
export function sentencesOf(text: string, language: LanguagePack['language']): [start: number, end: number][] {
  const pack = PACKS[language];
  const tokens = tokenise(text);
  const paragraphs = paragraphsOf(text);
  const quotes = quotationsOf(text, tokens, paragraphs, () => false);
  const tokensIn = within(tokens);
  const quotesIn = within(quotes);
  return paragraphs.flatMap((paragraph) =>
    inParagraph(text, paragraph, tokensIn(paragraph), quotesIn(paragraph), pack).map(
      ({ start, end }): [number, number] => [start, end],
    ),
  );
}
