import { hasWords, type Item, isComma, isMark } from './items.js';
import type { CueMatch, LanguagePack } from './language-pack.js';
import { type SpeakerReference, subjectOf } from './speaker-reference.js';

/** An attribution that stands behind the statement which it belongs to, or inside it. */
interface StatementBefore {
  readonly speaker: SpeakerReference;
  /** The first item of the attribution. */
  readonly from: number;
  /** The first item behind cue and subject. */
  readonly next: number;
  /** The statement goes on behind the attribution: "The bridge, she said, is safe". */
  readonly goesOn: boolean;
}

/**
 * "Prices will fall, the minister said", "…, said the minister", "The bridge, she said, is safe": the statement from `floor`
 * on that the cue at `index` belongs to. Null where the cue introduces what stands behind it, and in languages whose verb
 * comes first.
 */
export function statementBefore(
  items: readonly Item[],
  index: number,
  cue: CueMatch,
  floor: number,
  pack: LanguagePack,
  known: (form: string) => boolean,
): StatementBefore | null {
  if (pack.subject !== 'before-verb' || cue.shape !== 'finite' || cue.strict) return null;
  const inverted = isComma(items[index - 1]) ? pack.mentionAt(items, cue.next, known) : null;
  const subject = subjectOf(items, index, cue, floor, pack, known);
  const from = inverted ? index : subject.from;
  const next = Math.max(cue.next, inverted?.to ?? subject.next);
  const isPronoun = subject.from < index && subject.speaker.via === 'pronoun';
  if (!inverted && subject.speaker.via !== 'mention' && !isPronoun) return null;
  if (!isComma(items[from - 1]) || !hasWords(items, floor, from - 1)) return null;
  const following = items[next];
  if (isMark(following, ':') || items[next + 1]?.kind === 'quote') return null;
  if (following?.kind === 'quote') return null;
  if (following?.kind === 'word' && !inverted && !pack.opensCircumstance(following.form)) return null;
  const speaker: SpeakerReference = inverted
    ? { via: 'mention', mention: inverted, items, gender: cue.gender }
    : subject.speaker;
  return { speaker, from, next, goesOn: !inverted && isComma(following) && hasWords(items, next + 1, items.length) };
}
