import { type Item, isComma, isMark, isPause } from './items.js';
import type { CueMatch, LanguagePack } from './language-pack.js';

/** What a verb of saying introduces. */
export interface Complement {
  /** The words that introduce it (إلى أن, that) and it: items `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  /** The first item behind the marker, quotation mark or colon. */
  readonly said: number;
  readonly by: 'clause' | 'quote' | 'colon';
  /** The marker holds the clause's subject (أنه). */
  readonly subjectGiven: boolean;
}

/** A subject with its relative clause, time and place stand between a verb and what it introduces. */
const REACH = 40;
/** An everyday word counts as a verb of saying only right before what is said. */
const STRICT_REACH = 4;
/** A verb of attitude has an object of its own; what is said stands near it or not at all. */
const ATTITUDE_REACH = 12;

/** Where the marker's preposition begins (إلى أن, على أنه). */
function withPreposition(items: readonly Item[], marker: number, pack: LanguagePack): number {
  const before = items[marker - 1];
  return before?.kind === 'word' && pack.opensTopic(before.form) ? marker - 1 : marker;
}

/**
 * The clause or quotation that the verb of saying `cue` introduces behind itself, with its end; null when it has none, or
 * when another verb or noun has it.
 */
export function complementOf(items: readonly Item[], cue: CueMatch, pack: LanguagePack): Complement | null {
  // "The director, who answered questions: …": a relative clause announces nothing that stands behind it.
  const relative = isRelative(items, cue.next - 1, pack);
  const near = cue.strict || relative;
  const reach = near ? STRICT_REACH : cue.quotes ? REACH : ATTITUDE_REACH;
  const end = Math.min(items.length, cue.next + reach);
  for (let at = cue.next; at < end; at += 1) {
    const item = items[at];
    if (relative && (item?.kind === 'quote' || isMark(item, ':'))) return null;
    if (item?.kind === 'quote') {
      if (!cue.quotes || isObject(items, cue, at, pack)) return null;
      return { from: at, to: at + 1, said: at, by: 'quote', subjectGiven: false };
    }
    if (item?.kind === 'mark') {
      if (item.form === ':') return behindColon(items, at, pack);
      // A full stop inside a sentence is an abbreviation's.
      if (/^[;؛!?؟]$/u.test(item.form)) return null;
      continue;
    }
    const governor = pack.markerGovernorAt(items, at);
    if (governor === 'noun') continue;
    if (governor === 'subordinate') return null;
    const marker = pack.contentMarkerAt(items, at);
    if (marker) {
      const from = withPreposition(items, at, pack);
      if (from < at && !cue.takesOn && pack.isConditional(items[from]?.form ?? '')) return null;
      if (isMark(items[marker.next], ':')) return behindColon(items, marker.next, pack);
      const subjectGiven = marker.content < marker.next;
      return { from, to: contentEnd(items, marker.next, pack), said: marker.next, by: 'clause', subjectGiven };
    }
    const other = pack.cueAt(items, at);
    if (!other || other.strict || isRelative(items, at, pack)) continue;
    // "An official declined to be named that": a verb of attitude inside the subject takes nothing from the cue.
    if (other.shape === 'finite' && !other.quotes && !other.joined && !isComma(items[at - 1]) && cue.quotes) continue;
    if (other.shape !== 'participle' || introduces(items, at, pack)) return null;
  }
  return null;
}

/** A participle with words of its own (مشيراً إلى أن), and not a noun of the same form (متحدثة باسم). */
function introduces(items: readonly Item[], index: number, pack: LanguagePack): boolean {
  return isComma(items[index - 1]) || [1, 2].some((step) => pack.contentMarkerAt(items, index + step) !== null);
}

/** A quotation that a preposition leads is a term (شدد على «…»), and so is one inside the object of a verb of position. */
function isObject(items: readonly Item[], cue: CueMatch, quote: number, pack: LanguagePack): boolean {
  const before = items[quote - 1];
  if (before?.kind === 'word' && pack.opensTopic(before.form)) return true;
  if (!cue.stance) return false;
  for (let at = cue.next; at < quote; at += 1) {
    const item = items[at];
    if (item?.kind === 'word' && pack.leadsObject(item.form)) return true;
  }
  return false;
}

function behindColon(items: readonly Item[], colon: number, pack: LanguagePack): Complement | null {
  const said = colon + 1;
  if (said >= items.length) return null;
  const quote = items[said]?.kind === 'quote';
  const to = quote ? said + 1 : contentEnd(items, said, pack);
  return { from: said, to, said, by: quote ? 'quote' : 'colon', subjectGiven: false };
}

/** A verb in a relative clause of the subject ("the official who declined to be named"). */
function isRelative(items: readonly Item[], index: number, pack: LanguagePack): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (pack.isRelative(item.form)) return true;
  }
  return false;
}

/** Where a clause ends: at the sentence's end, or before another verb of saying joined to the first. */
function contentEnd(items: readonly Item[], from: number, pack: LanguagePack): number {
  if (items[from]?.kind === 'quote') return from + 1;
  for (let at = from + 1; at < items.length; at += 1) {
    const cue = pack.cueAt(items, at);
    if (!cue || cue.strict) continue;
    const first = items[at - 1];
    if (cue.shape === 'participle') {
      if (introduces(items, at, pack)) return at;
    }
    if (cue.shape !== 'finite') continue;
    if (cue.joined || isPause(first)) return at;
    // "…، كما أشار إلى": the link belongs to the next clause.
    if (first?.kind === 'word' && pack.isConnective(first.form) && isPause(items[at - 2])) return at - 1;
  }
  return items.length;
}
