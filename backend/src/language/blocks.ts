import { datelineOf, isBoilerplate } from './boilerplate.js';
import type { Item, WordItem } from './items.js';
import type { LanguagePack } from './language-pack.js';
import { paragraphsOf } from './paragraphs.js';
import { type QuoteSpan, quotationsOf } from './quotation-marks.js';
import { sentenceItems } from './sentence-items.js';
import { type Span, trimBlanks } from './span.js';
import type { Token } from './tokens.js';
import { turnLabels } from './transcript.js';
import { within } from './within.js';

/** A paragraph (or several that one quotation holds together): a line of the site, or sentences behind a dateline. */
export interface Block extends Span {
  /** The part that is not the report's: the whole block, a dateline, or nothing. */
  readonly furniture: Span | null;
  /** In a transcript, the label whose words these are: its own, or that of the last labelled paragraph. */
  readonly turn: readonly WordItem[] | null;
  readonly sentences: readonly (readonly Item[])[];
}

/** For every paragraph, whether it begins with a verb of saying: no open quotation runs into it. */
function attributionStarts(paragraphs: readonly Span[], tokens: readonly Token[], pack: LanguagePack) {
  let at = 0;
  return paragraphs.map((paragraph) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < paragraph.start) at += 1;
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const cue = pack.cueAt([token], 0);
    return cue !== null && !cue.strict;
  });
}

interface Paragraph extends Span {
  readonly tokens: readonly Token[];
  readonly quotes: readonly QuoteSpan[];
}

/** Paragraphs, joined where a quotation runs over their end. */
function joined(paragraphs: readonly Paragraph[], quotes: readonly QuoteSpan[]): Paragraph[] {
  const groups: Paragraph[][] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= paragraph.start) at += 1;
    const crossing = quotes[at];
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && crossing && crossing.start < last.end && crossing.end > paragraph.start) group.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups.flatMap((group): Paragraph[] => {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last || group.length === 1) return group;
    const tokens = group.flatMap((paragraph) => paragraph.tokens);
    return [{ start: first.start, end: last.end, tokens, quotes: group.flatMap((paragraph) => paragraph.quotes) }];
  });
}

function blockOf(text: string, paragraph: Paragraph, pack: LanguagePack): Block {
  const { start, end, tokens, quotes } = paragraph;
  if (isBoilerplate(text, paragraph, tokens, pack)) {
    return { start, end, furniture: { start, end }, turn: null, sentences: [] };
  }
  const dateline = datelineOf(text, paragraph, tokens, pack);
  if (!dateline) {
    return { start, end, furniture: null, turn: null, sentences: sentenceItems(text, tokens, quotes, pack) };
  }
  const sentences = sentenceItems(
    text,
    tokens.filter((token) => token.start >= dateline.end),
    quotes.filter((quote) => quote.start >= dateline.end),
    pack,
  );
  return { start, end, furniture: trimBlanks(text, dateline), turn: null, sentences };
}

/** The blocks of a transcript: every paragraph is its speaker's, quotation marks inside it change nothing. */
function turnsOf(
  text: string,
  paragraphs: readonly Paragraph[],
  labels: readonly (readonly Token[] | null)[],
  pack: LanguagePack,
): Block[] {
  let turn: Block['turn'] = null;
  return paragraphs.map((paragraph, index): Block => {
    const { start, end, tokens } = paragraph;
    const label = labels[index] ?? null;
    if (!label && isBoilerplate(text, paragraph, tokens, pack)) {
      return { start, end, furniture: { start, end }, turn: null, sentences: [] };
    }
    if (label) turn = label.filter((token) => token.kind === 'word');
    const said = label ? tokens.slice(label.length + 1) : tokens;
    return { start, end, furniture: null, turn, sentences: sentenceItems(text, said, [], pack) };
  });
}

/**
 * Cuts a text into blocks in order. Every letter of the text is in one of them. `labelled`: its turns are known to begin with a
 * speaker's label.
 */
export function blocksOf(text: string, tokens: readonly Token[], pack: LanguagePack, labelled = false): Block[] {
  const lines = paragraphsOf(text);
  const starts = attributionStarts(lines, tokens, pack);
  const quotes = quotationsOf(text, tokens, lines, (paragraph) => starts[paragraph] ?? false);
  const tokensIn = within(tokens);
  const quotesIn = within(quotes);
  const paragraphs = lines.map((line): Paragraph => {
    return { start: line.start, end: line.end, tokens: tokensIn(line), quotes: quotesIn(line) };
  });
  const labels = turnLabels(paragraphs, pack, labelled);
  if (labels) return turnsOf(text, paragraphs, labels, pack);
  return joined(paragraphs, quotes).map((paragraph) => blockOf(text, paragraph, pack));
}
