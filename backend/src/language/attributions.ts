import { blocksOf } from './blocks.js';
import { complementOf } from './complement.js';
import { type Item, spanOf } from './items.js';
import type { LanguagePack } from './language-pack.js';
import { PACKS } from './packs.js';
import type { Span } from './span.js';
import { subjectOf } from './speaker-reference.js';
import { tokenise } from './tokens.js';

/** A stretch of the text: UTF-16 offsets, end exclusive. */
type Offsets = [start: number, end: number];

/** One attribution: the word that says so, who says it where the sentence names them, and what is said. */
export interface Attribution {
  readonly cue: Offsets;
  readonly source: Offsets | null;
  readonly content: Offsets;
}

const offsets = ({ start, end }: Span): Offsets => [start, end];

function inSentence(items: readonly Item[], pack: LanguagePack): Attribution[] {
  const found: Attribution[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const cue = pack.cueAt(items, index);
    if (cue?.shape !== 'finite') continue;
    const complement = complementOf(items, cue, pack);
    const content = complement && spanOf(items, complement.from, complement.to, true);
    if (!content) continue;
    const subject = subjectOf(items, index, cue, 0, pack, () => false);
    const mention = subject.speaker.via === 'mention' ? subject.speaker.mention : null;
    const source = mention && spanOf(items, mention.from, mention.to, true);
    found.push({ cue: offsets(cue), source: source && offsets(source), content: offsets(content) });
  }
  return found;
}

/**
 * The attributions by verbs of saying in a text, in order, nested ones too: a cue with the clause or the quotation that
 * it introduces. Source phrases (بحسب, according to) and participles hang on other words and are left to the segments.
 */
export function attributionsOf(text: string, language: 'ar' | 'en'): Attribution[] {
  const pack = PACKS[language];
  return blocksOf(text, tokenise(text), pack).flatMap(({ sentences }) =>
    sentences.flatMap((items) => inSentence(items, pack)),
  );
}
