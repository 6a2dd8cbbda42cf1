import { blocksOf } from './blocks.js';
import { type Complement, complementOf } from './complement.js';
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

/** A subject before its verb is looked for over so many words. */
const LONGEST_SUBJECT = 16;

const offsets = ({ start, end }: Span): Offsets => [start, end];

/** A full stop with room behind it; a dot behind one or two letters is an initial's. */
const SENTENCE_END = /(?<=\p{L}{3}[\s\p{M}»”"«)]{0,3}|[\d)])[.!?؟]+(?=\s)/u;

function firstSentence(text: string, [start, end]: Offsets): Offsets {
  const stop = text.slice(start, end).search(SENTENCE_END);
  return stop > 0 ? [start, start + stop] : [start, end];
}

/** Whom the sentence names as the subject of a cue at `index`; what is said begins at `until`. */
function sourceOf(
  items: readonly Item[],
  index: number,
  cue: CueMatch,
  until: number,
  pack: LanguagePack,
): Span | null {
  const behind = pack.subject === 'after-verb' ? subjectBehind(items, cue.next, until, pack) : null;
  if (behind) return behind;
  const { speaker } = subjectOf(items, index, cue, 0, pack, () => false);
  if (speaker.via === 'mention') return spanOf(items, speaker.mention.from, speaker.mention.to, true);
  const before = items[index - 1];
  if (before?.kind === 'word' && pack.pronoun(before.form) !== null) return before;
  return cue.joined ? null : subjectOfClause(items, index, pack);
}

/** The noun phrase right behind a verb, up to what is said or to the time and place of it. */
function subjectBehind(items: readonly Item[], verb: number, until: number, pack: LanguagePack): Span | null {
  const from = pack.isPrepositionWithPronoun(items[verb]?.form ?? '') ? verb + 1 : verb;
  let to = from;
  for (; to < until; to += 1) {
    const item = items[to];
    if (item?.kind !== 'word' || pack.contentMarkerAt(items, to)) break;
    if (pack.opensTopic(item.form) || pack.opensCircumstance(item.form) || pack.isAddressee(item.form)) break;
    if (to === from && pack.isConnective(item.form) && pack.pronoun(item.form) === null) break;
    if (pack.isRelative(item.form)) break;
  }
  return spanOf(items, from, to, true);
}

/** The subject that stands before the verb behind "that" or its like (أن الوزير قال, غير أن المدير نفى). */
function subjectOfClause(items: readonly Item[], index: number, pack: LanguagePack): Span | null {
  for (let at = index - 1; at > Math.max(0, index - LONGEST_SUBJECT); at -= 1) {
    if (items[at]?.kind !== 'word') return null;
    const marker = pack.contentMarkerAt(items, at);
    if (!marker && pack.markerGovernorAt(items, at) !== 'subordinate') continue;
    // Another verb stands between: what is named there is its subject.
    return pack.isVerbalClause(items, at + 1, index, false) ? null : spanOf(items, at + 1, index, true);
  }
  return null;
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

interface Event {
  readonly index: number;
  readonly cue: CueMatch;
  readonly complement: Complement;
}

/**
 * Every verb of saying in a sentence with what it introduces. One clause belongs to one verb: the nearest before it, but a
 * verb of attitude (رفض, أشاد) only gets what no verb of saying has.
 */
function eventsOf(items: readonly Item[], pack: LanguagePack): Event[] {
  const events: Event[] = [];
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const cue = pack.cueAt(items, index) ?? pack.impersonalCueAt(items, index);
    if (cue?.shape !== 'finite') continue;
    const complement = complementOf(items, cue, pack);
    if (complement) events.push({ index, cue, complement });
  }
  const owners = new Map<number, Event>();
  for (const event of [...events.filter(({ cue }) => cue.quotes), ...events.filter(({ cue }) => !cue.quotes)]) {
    if (!owners.has(event.complement.from)) owners.set(event.complement.from, event);
  }
  return events.reverse().filter((event) => owners.get(event.complement.from) === event);
}

function inSentence(text: string, tokens: readonly Token[], items: readonly Item[], pack: LanguagePack): Attribution[] {
  return eventsOf(items, pack).flatMap(({ index, cue, complement }): Attribution[] => {
    const content = spanOf(items, complement.from, complement.to, true);
    const said = content && spanOf(items, complement.said, complement.to, true);
    if (!said) return [];
    const words = wordsWithin(text, tokens, said);
    if (!pack.isVerbalClause(words, 0, words.length, complement.subjectGiven)) return [];
    const source = sourceOf(items, index, cue, complement.from, pack);
    const named = source && offsets(source);
    return [{ cue: offsets(cue), source: named, content: firstSentence(text, offsets(content)) }];
  });
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
