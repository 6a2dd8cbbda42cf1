import { type Item, isComma, isTerminal, type WordItem } from './items.js';
import type { CueMatch, Gender, LanguagePack, Mention } from './language-pack.js';

/** Whom a cue gives the words to, before the text's people are known. */
export type SpeakerReference =
  | {
      readonly via: 'mention';
      readonly mention: Mention;
      /** The sentence that the mention points into. */
      readonly items: readonly Item[];
      readonly gender: Gender | null;
      /** A pronoun or verb form that means a mention in the clause before: the mention is not the segment's own. */
      readonly byPronoun?: boolean;
      /** A document or body quoted in passing: no pronoun means it afterwards. */
      readonly inPassing?: boolean;
    }
  | { readonly via: 'pronoun'; readonly gender: Gender | null }
  | { readonly via: 'context' }
  | { readonly via: 'nobody' };

export interface Subject {
  readonly speaker: SpeakerReference;
  /** The first item that belongs to cue and subject. */
  readonly from: number;
  /** The first item behind cue and subject. */
  readonly next: number;
  /** The subject is a person or body that the text names, not a pronoun or a guess. */
  readonly named: boolean;
}

/** How far before a verb its subject may begin. */
const BACK = 12;
/** How far before a verb a subject with a relative clause may begin. */
const RELATIVE = 24;

type Known = (form: string) => boolean;

/** A described subject: what stands between here and the verb, as it is. */
function phraseMention(items: readonly Item[], from: number, to: number): Mention {
  const words = items.slice(from, to).filter((item): item is WordItem => item.kind === 'word');
  // Capitals, where the script has them, say that the phrase is a name.
  const isName = words.length > 0 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word.raw));
  return { from, to, name: isName ? words : [], roles: [], phrase: !isName };
}

/** Auxiliaries and adverbs between subject and verb: كان الوزير قد قال, the minister also said. */
function beforeLinks(items: readonly Item[], index: number, pack: LanguagePack, floor: number): number {
  let at = index;
  while (at > floor) {
    const item = items[at - 1];
    if (item?.kind !== 'word' || !pack.isConnective(item.form)) break;
    at -= 1;
  }
  return at;
}

/** How long an aside between a subject and its verb is: "Nasser, 54, said". */
const ASIDE = 8;

/** Where an aside between two commas right before `end` begins; `end` when there is none. */
function beforeAside(items: readonly Item[], end: number, floor: number): number {
  if (!isComma(items[end - 1])) return end;
  for (let at = end - 2; at > Math.max(floor, end - ASIDE); at -= 1) {
    if (isComma(items[at])) return at;
    if (items[at]?.kind === 'quote' || isTerminal(items[at])) return end;
  }
  return end;
}

/**
 * Whether the clause before `to` opens with a topic ("وفي الشأن المالي …"), and not with a mere link ("من جهته …").
 */
function opensWithTopic(items: readonly Item[], to: number, floor: number, pack: LanguagePack): boolean {
  let at = to;
  while (at > floor && items[at - 1]?.kind === 'word') at -= 1;
  if (to - at > BACK) return false;
  for (; at < to; at += 1) {
    const form = items[at]?.form ?? '';
    const following = items[at + 1];
    const linked = following?.kind === 'word' && pack.isConnective(following.form);
    if (pack.opensTopic(form) && !linked) return true;
    if (!pack.isConnective(form) && !pack.opensTopic(form)) return false;
  }
  return false;
}

/** Governed by a preposition, a person or body before the verb is its topic or place and not its subject. */
function isGoverned(items: readonly Item[], mention: Mention, floor: number, pack: LanguagePack, known: Known) {
  const first = items[mention.from];
  if (first?.kind === 'word' && pack.isAddressee(first.form) && !known(first.form)) return true;
  const before = items[mention.from - 1];
  if (before?.kind === 'word' && mention.from > floor && pack.opensTopic(before.form)) return true;
  return mention.phrase && opensWithTopic(items, mention.from, floor, pack);
}

/** The person or body named right before a cue; a finite verb's must be free to be its subject. */
function mentionBefore(
  items: readonly Item[],
  index: number,
  cue: CueMatch,
  floor: number,
  pack: LanguagePack,
  known: Known,
): Mention | null {
  const end = beforeLinks(items, index, pack, floor);
  const aside = beforeAside(items, end, floor);
  for (let from = Math.max(floor, aside - BACK); from < end; from += 1) {
    if (items[from]?.kind !== 'word' && items[from]?.form !== '#') continue;
    const mention = pack.mentionAt(items, from, known) ?? pack.nameAt(items, from);
    if (!mention || (mention.to !== end && mention.to !== index && mention.to !== aside)) continue;
    return cue.shape === 'finite' && isGoverned(items, mention, floor, pack, known) ? null : mention;
  }
  return null;
}

function phraseBefore(items: readonly Item[], index: number, floor: number, pack: LanguagePack): Mention | null {
  const end = beforeLinks(items, index, pack, floor);
  // The whole stretch up to the verb, its first word included: وبشأن carries its conjunction with it.
  if (opensWithTopic(items, end, floor, pack)) return null;
  const aside = beforeAside(items, end, floor);
  for (let from = Math.max(floor, aside - BACK); from < end; from += 1) {
    const before = items[from - 1];
    const startsClause = from === floor || before?.kind !== 'word' || pack.isConnective(before.form);
    const to = startsClause ? pack.phraseEnd(items, from) : from;
    if (to > from && (to === end || to === aside)) return phraseMention(items, from, to);
  }
  return null;
}

/** "A source who declined to be named told …", المسؤول الذي طلب عدم ذكر اسمه قال: a subject with its relative clause. */
function relativeSubject(
  items: readonly Item[],
  index: number,
  floor: number,
  pack: LanguagePack,
  known: Known,
): Mention | null {
  let from = floor;
  while (from < index && (items[from]?.kind === 'mark' || pack.isConnective(items[from]?.form ?? ''))) from += 1;
  const first = items[from];
  if (first?.kind !== 'word' || index - from > RELATIVE || pack.opensTopic(first.form)) return null;
  const named = pack.mentionAt(items, from, known) ?? pack.nameAt(items, from);
  const mention = named ?? phraseMention(items, from, pack.phraseEnd(items, from));
  if (mention.to === from) return null;
  const behind = items[isComma(items[mention.to]) ? mention.to + 1 : mention.to];
  return behind?.kind === 'word' && pack.isRelative(behind.form) ? mention : null;
}

/** "The minister and his delegation said": the first of several subjects, and where they begin. */
function firstOfSeveral(
  items: readonly Item[],
  last: Mention,
  floor: number,
  pack: LanguagePack,
  known: Known,
): Mention {
  const and = last.from - 1;
  if (and <= floor || !pack.joinsSubjects(items[and]?.form ?? '')) return last;
  for (let from = Math.max(floor, and - BACK); from < and; from += 1) {
    if (items[from]?.kind !== 'word') continue;
    const mention = pack.mentionAt(items, from, known) ?? pack.nameAt(items, from);
    if (mention?.to === and) return mention;
  }
  return last;
}

function mentionAfter(items: readonly Item[], index: number, pack: LanguagePack, known: Known): Mention | null {
  const first = items[index];
  if (first?.kind === 'word' && pack.isAddressee(first.form) && !known(first.form)) return null;
  return pack.mentionAt(items, index, known) ?? pack.nameAt(items, index);
}

/**
 * The subject of a cue at `index`: named behind the verb (قال الوزير), before it (الوزير قال, the minister said), or left
 * to a pronoun or to the verb's form, which mean the last speaker. `floor` is the first item that may belong to it.
 */
export function subjectOf(
  items: readonly Item[],
  index: number,
  cue: CueMatch,
  floor: number,
  pack: LanguagePack,
  known: Known,
): Subject {
  const found = (mention: Mention, named: boolean): Subject => ({
    speaker: { via: 'mention', mention, items, gender: cue.gender },
    from: Math.min(index, mention.from),
    next: Math.max(cue.next, mention.to),
    named,
  });
  const pronounBefore = (): Subject => {
    const end = beforeLinks(items, index, pack, floor);
    const item = items[end - 1];
    const gender = end > floor && item?.kind === 'word' ? pack.pronoun(item.form) : null;
    const from = gender ? end - 1 : end;
    const linked = items.slice(end, index).flatMap((link) => (link.kind === 'word' ? [pack.pronoun(link.form)] : []));
    const told = [gender, cue.gender, ...linked].find((one): one is Gender => one === 'm' || one === 'f') ?? null;
    return { speaker: { via: 'pronoun', gender: told }, from, next: cue.next, named: false };
  };
  if (cue.shape === 'participle') return { ...pronounBefore(), from: index };
  if (cue.shape === 'noun') {
    const before = mentionBefore(items, index, cue, floor, pack, known) ?? phraseBefore(items, index, floor, pack);
    return before ? found(before, !before.phrase) : pronounBefore();
  }
  if (pack.subject === 'after-verb') {
    const first = items[cue.next];
    const behind = pack.isPrepositionWithPronoun(first?.form ?? '') ? cue.next + 1 : cue.next;
    const after = mentionAfter(items, behind, pack, known);
    if (after) return found(after, true);
    const before = cue.joined ? null : mentionBefore(items, index, cue, floor, pack, known);
    if (before) return found(before, true);
    const told = first?.kind === 'word' && behind === cue.next && pack.isAddressee(first.form);
    const end = told ? behind : pack.phraseEnd(items, behind);
    if (end > behind) return found(phraseMention(items, behind, end), false);
    const related = cue.joined ? null : relativeSubject(items, index, floor, pack, known);
    if (related) return found(related, !related.phrase);
    const phrase = cue.joined ? null : phraseBefore(items, index, floor, pack);
    return phrase ? found(phrase, false) : pronounBefore();
  }
  const before = mentionBefore(items, index, cue, floor, pack, known);
  if (before) return found(firstOfSeveral(items, before, floor, pack, known), true);
  const pronoun = pronounBefore();
  if (cue.joined && antecedentIn(items, floor, pronoun.from, pack, known)) return pronoun;
  if (pronoun.from < index && items[pronoun.from]?.kind === 'word' && isPronounAt(items, pronoun.from, pack))
    return pronoun;
  const related = relativeSubject(items, index, floor, pack, known);
  if (related) return found(related, !related.phrase);
  const phrase = phraseBefore(items, index, floor, pack);
  if (phrase) {
    const first = firstOfSeveral(items, phrase, floor, pack, known);
    return found(first, first !== phrase);
  }
  const after = mentionAfter(items, cue.next, pack, known);
  return after ? found(after, true) : pronoun;
}

/** The first person or office named between two items, but for a topic or place: whom a verb without a subject of its own goes on about. */
export function antecedentIn(
  items: readonly Item[],
  from: number,
  to: number,
  pack: LanguagePack,
  known: Known,
): Mention | null {
  for (let index = from; index < Math.min(to, from + BACK); index += 1) {
    if (items[index]?.kind !== 'word') continue;
    const mention = pack.mentionAt(items, index, known);
    if (!mention || mention.to > to) continue;
    if (!isGoverned(items, mention, from, pack, known)) return mention;
    index = mention.to - 1;
  }
  return null;
}

function isPronounAt(items: readonly Item[], index: number, pack: LanguagePack): boolean {
  const item = items[index];
  return item?.kind === 'word' && pack.pronoun(item.form) !== null;
}
