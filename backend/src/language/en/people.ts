import { type Item, isComma, type WordItem } from '../items.js';
import type { Mention, Role } from '../language-pack.js';
import { wordTest } from '../word-set.js';
import { isCueForm } from './cues.js';
import { isStop } from './function-words.js';

const isHead = wordTest(
  'minister president premier chancellor senator sen governor gov secretary spokesman spokeswoman spokesperson chief chairman',
  'chairwoman chair director mayor king queen prince princess general gen colonel col ambassador mr mrs ms dr prof professor rep',
  'representative congressman congresswoman lord lady sir judge leader official officials analyst expert ceo commander envoy adviser',
  'advisor deputy speaker economist commissioner source sources lawmaker lawmakers executive officer',
);
const isAddress = wordTest('mr mrs ms dr prof professor sir lord lady');
const isAnonymous = wordTest('official officials analyst expert source sources lawmaker lawmakers economist');
/** Words that describe an office before its head. */
const isModifier = wordTest(
  'prime vice foreign finance interior defence defense health education oil energy justice trade labour labor former acting deputy',
  'government police army military state ministry home general chief attorney executive managing central bank opposition party',
);
const MAX_NAME = 4;
const MAX_TITLE = 8;
const MAX_PHRASE = 7;

type Word = WordItem;

function wordAt(items: readonly Item[], index: number): Word | null {
  const item = items[index];
  return item?.kind === 'word' ? item : null;
}

const isCapitalised = (word: Word) => /^\p{Lu}/u.test(word.raw) || /^al-\p{Lu}/u.test(word.raw);
const isParticle = wordTest('al bin ibn de van von der della el abu');
const isArticle = wordTest('the a an');

function mayBeName(word: Word): boolean {
  return isCapitalised(word) && !isStop(word.form) && !isCueForm(word.form) && !isArticle(word.form);
}

interface Part {
  readonly next: number;
  readonly words: readonly Word[];
}

/** "the Iraqi foreign minister", "spokesman for the army", "President". */
function titleAt(items: readonly Item[], index: number): Part | null {
  const words: Word[] = [];
  let next = index;
  if (isArticle(wordAt(items, next)?.form ?? '')) next += 1;
  for (; words.length < MAX_TITLE; next += 1) {
    const word = wordAt(items, next);
    if (!word) break;
    const beforeHead = isModifier(word.form) || (isCapitalised(word) && !isStop(word.form) && !isCueForm(word.form));
    if (!isHead(word.form) && !beforeHead) break;
    words.push(word);
    if (isHead(word.form) && !leadsToHead(items, next + 1)) {
      next += 1;
      return afterHead(items, next, words);
    }
  }
  return null;
}

/** "chief" in "chief executive", "deputy" in "deputy minister": the head is still to come. */
function leadsToHead(items: readonly Item[], index: number): boolean {
  const word = wordAt(items, index);
  if (!word) return false;
  if (isHead(word.form)) return true;
  const following = wordAt(items, index + 1);
  return isModifier(word.form) && following !== null && isHead(following.form);
}

/** "… of Finance", "… for the interior ministry". */
function afterHead(items: readonly Item[], index: number, words: Word[]): Part {
  const link = wordAt(items, index);
  if (link?.form !== 'of' && link?.form !== 'for') return { next: index, words };
  let next = index + 1;
  if (isArticle(wordAt(items, next)?.form ?? '')) next += 1;
  const complement: Word[] = [];
  for (; complement.length < MAX_NAME; next += 1) {
    const word = wordAt(items, next);
    if (!word || isStop(word.form) || isCueForm(word.form)) break;
    complement.push(word);
  }
  return complement.length > 0 ? { next, words: [...words, ...complement] } : { next: index, words };
}

function wordsOfName(items: readonly Item[], index: number): Part {
  const words: Word[] = [];
  let next = index;
  while (words.length < MAX_NAME) {
    const word = wordAt(items, next);
    if (!word) {
      // The dot of an initial: John F. Kennedy.
      const last = words.at(-1);
      const initial = last !== undefined && last.form.length === 1 && items[next]?.form === '.';
      if (!initial || !wordAt(items, next + 1)) break;
      next += 1;
      continue;
    }
    if (!mayBeName(word) && !(words.length > 0 && isParticle(word.form))) break;
    words.push(word);
    next += 1;
  }
  return { next, words };
}

function placeOf(words: readonly Word[]): string | null {
  const place = words.find((word) => isCapitalised(word) && !isHead(word.form) && !isModifier(word.form));
  return place ? place.form.replace(/['’]s$/u, '').slice(0, 4) : null;
}

function roleOf(words: readonly Word[]): Role | null {
  const at = words.findIndex((word) => isHead(word.form));
  const head = words[at];
  if (!head || isAddress(head.form)) return null;
  const modifiers = words.slice(0, at).filter((word) => isModifier(word.form) && word.form !== 'former');
  const complement = words.slice(at + 1).map((word) => word.form);
  const prime = head.form === 'premier' || modifiers.some((word) => word.form === 'prime');
  const key = prime ? 'prime minister' : [...modifiers.map((word) => word.form), head.form, ...complement].join(' ');
  return { key, head: head.form, place: placeOf(words.slice(0, at)) };
}

/**
 * The person or office named at an item: "Prime Minister Jane Doe", "the foreign minister", "Jane Doe, the foreign
 * minister,", or a name alone when the text has introduced it. Null when nobody is named there.
 */
export function mentionAt(
  items: readonly Item[],
  index: number,
  isKnownName: (form: string) => boolean,
): Mention | null {
  const title = titleAt(items, index);
  if (title) {
    const head = title.words.find((word) => isHead(word.form));
    const role = roleOf(title.words);
    const roles = role ? [role] : [];
    const alone = wordAt(items, index)?.form === 'the' && title.words.length === 1;
    if (head && isAnonymous(head.form)) {
      const pointsBack = alone && head.form === 'official' ? 'anybody' : undefined;
      return { from: index, to: title.next, name: [], roles, phrase: !alone, ...(pointsBack && { pointsBack }) };
    }
    const name = nameBehind(items, title.next);
    const pointsBack = alone && name.words.length === 0 ? 'office' : undefined;
    return { from: index, to: name.next, name: name.words, roles, phrase: false, ...(pointsBack && { pointsBack }) };
  }
  const name = wordsOfName(items, index);
  if (name.words.length === 0) return null;
  const apposition = appositionAt(items, name.next);
  const last = name.words.at(-1);
  if (!apposition && (last === undefined || !isKnownName(last.form.replace(/['’]s$/u, '')))) return null;
  return {
    from: index,
    to: apposition?.next ?? name.next,
    name: name.words,
    roles: apposition?.role ? [apposition.role] : [],
    phrase: false,
  };
}

/** "Prime Minister John Smith", or set off: "the prime minister of Freedonia, John Smith, …". */
function nameBehind(items: readonly Item[], index: number): Part {
  const name = wordsOfName(items, index);
  if (name.words.length > 0 || !isComma(items[index])) return name;
  const apart = wordsOfName(items, index + 1);
  return apart.words.length > 1 && isComma(items[apart.next]) ? { ...apart, next: apart.next + 1 } : name;
}

/** ", the foreign minister," behind a name. */
function appositionAt(items: readonly Item[], index: number): { next: number; role: Role | null } | null {
  if (items[index]?.form !== ',') return null;
  const title = titleAt(items, index + 1);
  if (!title) return null;
  const next = items[title.next]?.form === ',' ? title.next + 1 : title.next;
  return { next, role: roleOf(title.words) };
}

/** The end of the noun phrase that begins at an item: "the company", "residents of the town". */
export function phraseEnd(items: readonly Item[], index: number): number {
  let end = index;
  while (end - index < MAX_PHRASE) {
    const word = wordAt(items, end);
    // "The report says": behind an article a form of a verb of saying is a noun.
    const noun = word !== null && end > index && isArticle(wordAt(items, end - 1)?.form ?? '');
    if (!word || (isCueForm(word.form) && !noun)) break;
    const inside = end > index && (word.form === 'of' || word.form === 'for');
    if (isStop(word.form) && !inside) break;
    end += 1;
  }
  return end;
}

/** A person's name without a title, as the subject of a cue: two capitalised words or more. */
export function nameAt(items: readonly Item[], index: number): Mention | null {
  const { words, next } = wordsOfName(items, index);
  return words.length < 2 ? null : { from: index, to: next, name: words, roles: [], phrase: false };
}
