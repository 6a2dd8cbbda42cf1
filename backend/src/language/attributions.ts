import { blocksOf } from './blocks.js';
import { complementOf } from './complement.js';
import { type Item, spanOf, wordItem } from './items.js';
import type { CueMatch, LanguagePack } from './language-pack.js';
import { PACKS } from './packs.js';
import type { Span } from './span.js';
import { subjectOf } from './speaker-reference.js';
import { type Token, tokenise } from './tokens.js';

/** A stretch of the text: UTF-16 offsets, end exclusive. */
type Offsets = [start: number, end: number];

/** One attribution: the word that says so, who says it where the sentence names them, and what is said. */
export interface Attribution {
  readonly cue: Offsets;
  readonly source: Offsets | null;
  readonly content: Offsets;
}

const offsets = ({ start, end }: Span): Offsets => [start, end];

/** A full stop with room behind it; a dot behind one or two letters is an initial's. */
const SENTENCE_END = /(?<=\p{L}{3}[\s\p{M}»”"«)]{0,3}|[\d)])[.!?؟]+(?=\s)/u;

function firstSentence(text: string, [start, end]: Offsets): Offsets {
  const stop = text.slice(start, end).search(SENTENCE_END);
  return stop > 0 ? [start, start + stop] : [start, end];
}

function sourceOf(
  items: readonly Item[],
  index: number,
  cue: CueMatch,
  until: number,
  pack: LanguagePack,
): Span | null {
  const subject = subjectOf(items, index, cue, 0, pack, () => false);
  const mention = subject.speaker.via === 'mention' ? subject.speaker.mention : null;
  return mention && spanOf(items, mention.from, mention.to, true);
}

/** The words and marks of a span one by one, those inside quotations too. */
function wordsWithin(text: string, tokens: readonly Token[], { start, end }: Span): Item[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const items: Item[] = [];
  for (let at = low; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') items.push(wordItem(text, token));
    else if (token) items.push({ kind: 'mark', start: token.start, end: token.end, form: token.form });
  }
  return items;
}

function inSentence(text: string, tokens: readonly Token[], items: readonly Item[], pack: LanguagePack): Attribution[] {
  const found: Attribution[] = [];
  const taken = new Set<number>();
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const cue = pack.cueAt(items, index) ?? pack.impersonalCueAt(items, index);
    if (cue?.shape !== 'finite') continue;
    const complement = complementOf(items, cue, pack);
    if (!complement || taken.has(complement.from)) continue;
    const content = spanOf(items, complement.from, complement.to, true);
    const said = content && spanOf(items, complement.said, complement.to, true);
    if (!said) continue;
    const words = wordsWithin(text, tokens, said);
    if (!pack.isVerbalClause(words, 0, words.length, complement.subjectGiven)) continue;
    taken.add(complement.from);
    const source = sourceOf(items, index, cue, complement.from, pack);
    found.push({
      cue: offsets(cue),
      source: source && offsets(source),
      content: firstSentence(text, offsets(content)),
    });
  }
  return found.reverse();
}

/**
 * The attributions by verbs of saying in a text, in order, nested ones too: a cue with the clause or the quotation that
 * it introduces. Source phrases (بحسب, according to) and participles hang on other words and are left to the segments.
 */
export function attributionsOf(text: string, language: 'ar' | 'en'): Attribution[] {
  const pack = PACKS[language];
  const tokens = tokenise(text);
  return blocksOf(text, tokens, pack).flatMap(({ sentences }) =>
    sentences.flatMap((items) => inSentence(text, tokens, items, pack)),
  );
}
