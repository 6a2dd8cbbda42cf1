import type { AttributionRule } from './attribution-rules.js';
import { targetOf } from './cue-target.js';
import { type Item, isComma } from './items.js';
import type { LanguagePack } from './language-pack.js';
import type { PieceCue } from './pieces.js';
import { type SpeakerReference, subjectOf } from './speaker-reference.js';

type Known = (form: string) => boolean;

/** Who said what stands beside it, by a phrase or a verb that introduces nothing of its own. */
interface Attribution {
  readonly speaker: SpeakerReference;
  readonly cue: PieceCue;
  readonly rule: AttributionRule;
  /** The first item behind the source's name. */
  readonly next: number;
  /** Means the speaker already named (على حد قوله, as she put it). */
  readonly refersBack: boolean;
}

/** A verb and its subject stand within so many items behind the quotation. */
const VERB = 10;
const BREAK = /^[,،;؛:.!?؟…–—-]$/u;

/** The item behind the next pause, quotation or end: until there, words belong to the attribution before them. */
export function behindAttribution(items: readonly Item[], index: number, pack: LanguagePack): number {
  for (let at = index; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === 'quote') return at;
    if (item?.kind === 'mark' && BREAK.test(item.form)) return at + 1;
    const cue = at > index ? pack.cueAt(items, at) : null;
    if (cue && (cue.joined || cue.shape === 'participle')) return at;
  }
  return items.length;
}

/** بحسب بيان للوزارة, على حد تعبيره, according to the bank: null when no such phrase begins at the item. */
export function sourceAt(given: readonly Item[], index: number, pack: LanguagePack, known: Known): Attribution | null {
  const phrase = pack.sourcePhraseAt(given, index);
  if (!phrase) return null;
  const items = phrase.governed ? given.with(phrase.next, phrase.governed) : given;
  const cue = { start: items[index]?.start ?? 0, end: items[phrase.next - 1]?.end ?? 0 };
  if (phrase.refersBack) {
    return {
      speaker: { via: 'pronoun', gender: null },
      cue,
      rule: 'source_phrase',
      next: phrase.next,
      refersBack: true,
    };
  }
  const named = pack.mentionAt(items, phrase.next, known) ?? pack.nameAt(items, phrase.next);
  const to = named?.to ?? pack.phraseEnd(items, phrase.next);
  if (to === phrase.next) return null;
  const mention = named ?? { from: phrase.next, to, name: [], roles: [], phrase: true };
  const speaker: SpeakerReference = { via: 'mention', mention, items, gender: null, inPassing: true };
  return { speaker, cue, rule: 'source_phrase', next: to, refersBack: false };
}

/**
 * The attribution right behind a quotation that ends before `index`: a source phrase, or a verb with its subject («…»،
 * قال الوزير / "…," the minister said). A verb that introduces words of its own is not one, unless they are the same
 * quotation's second half behind a comma.
 */
export function attributionBehind(
  items: readonly Item[],
  index: number,
  pack: LanguagePack,
  known: Known,
): Attribution | null {
  const from = isComma(items[index]) ? index + 1 : index;
  const source = sourceAt(items, from, pack, known);
  if (source) return source;
  for (let at = from; at < Math.min(items.length, from + VERB); at += 1) {
    const item = items[at];
    if (item?.kind !== 'word' && item?.form !== ',' && item?.form !== '#') return null;
    const cue = pack.cueAt(items, at);
    if (!cue) continue;
    if (cue.shape !== 'finite' || cue.joined) return null;
    const subject = subjectOf(items, at, cue, from, pack, known);
    if (subject.from > from) return null;
    const target = targetOf(items, at, { ...cue, bare: false }, from, pack);
    const secondHalf = target.type === 'quote' && isComma(items[target.at - 1]);
    if (target.type !== 'none' && !secondHalf) return null;
    return {
      speaker: subject.speaker,
      cue: { start: cue.start, end: cue.end },
      rule: 'behind_quotation',
      next: subject.next,
      refersBack: false,
    };
  }
  return null;
}
