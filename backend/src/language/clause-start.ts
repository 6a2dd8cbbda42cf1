import { type Item, isMark, isPause } from './items.js';
import type { CueMatch, LanguagePack } from './language-pack.js';

/** A phrase of time or place longer than this is a statement of its own. */
const CIRCUMSTANCE = 14;
/** A clause that begins with a contrast reaches its verb within so many items. */
const CLAUSE = 9;

/** Items `from` to `to` (exclusive) are nothing but links and marks. */
export function isBare(items: readonly Item[], pack: LanguagePack, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item?.kind === 'quote') return false;
    if (item?.kind !== 'word' || pack.isConnective(item.form)) continue;
    // "إلا أن": the marker belongs to the link.
    if (pack.markerGovernorAt(items, index) !== 'subordinate') return false;
  }
  return true;
}

/** Items `from` to `to` are a phrase of time, place or occasion that belongs to the cue behind it. */
export function isCircumstance(items: readonly Item[], pack: LanguagePack, from: number, to: number): boolean {
  const words = items.slice(from, to).filter((item) => item.kind === 'word');
  if (words.length <= 1) return true;
  if (words.length > CIRCUMSTANCE) return false;
  const first = words.find(({ form }) => !pack.isConnective(form)) ?? words[0];
  const opens = (form: string) => pack.opensCircumstance(form) || pack.opensTopic(form);
  return [first, words[0]].some((word) => word !== undefined && opens(word.form));
}

/** "نقلت الوكالة عن الوزير قوله": what stands before the cue noun, from `from` to `to`, is the outlet's way to it. */
export function beginsWithCue(items: readonly Item[], pack: LanguagePack, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item?.kind !== 'word') continue;
    if (pack.cueAt(items, index)) return true;
    if (!pack.isConnective(item.form)) return false;
  }
  return false;
}

/**
 * Where the clause of a cue inside reported speech begins, when it begins anew instead of belonging to what is reported:
 * behind a pause, joined by a conjunction, or behind a pause, a contrast and its own subject; null when it belongs to it.
 */
export function clauseOf(
  items: readonly Item[],
  pack: LanguagePack,
  index: number,
  cue: CueMatch,
  floor: number,
): number | null {
  const before = items[index - 1];
  if (isPause(before)) return index;
  if (cue.shape === 'participle') return before?.kind === 'quote' || cue.joined ? index : null;
  if (cue.joined) return index;
  for (let at = index - 1; at > Math.max(floor, index - CLAUSE); at -= 1) {
    if (!isPause(items[at])) continue;
    if (isMark(items[at], ';') && pack.subject === 'before-verb') return at + 1;
    const first = items[at + 1];
    return first?.kind === 'word' && pack.isConnective(first.form) ? at + 1 : null;
  }
  return null;
}
