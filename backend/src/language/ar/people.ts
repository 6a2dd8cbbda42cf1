import { type Item, isComma } from '../items.js';
import type { Mention, Role } from '../language-pack.js';
import { wordTest } from '../word-set.js';
import { isCueForm } from './cues.js';
import { isStop } from './function-words.js';
import { looksLikeName } from './names.js';
import { isAnonymous, isAnybody, isBody, isCountry, isHead, isNationality, isSelf } from './office-words.js';
import {
  bare,
  goesOn,
  headOf,
  isDefinite,
  isHash,
  mayBeName,
  roleOf,
  type Title,
  titleAt,
  type Word,
  wordAt,
} from './titles.js';

const isCompoundStart = wordTest('أبو ابو عبد بن ابن آل أم نور سيف علاء بنت ولد');
const MAX_NAME = 4;
/** Offices that one person is given in a row: "commander in chief, prime minister, Dr". */
const MAX_TITLES = 4;
const MAX_PHRASE = 6;

interface Part {
  readonly next: number;
  readonly words: readonly Word[];
}

function wordsOfName(items: readonly Item[], index: number): Part {
  const words: Word[] = [];
  let next = index;
  while (words.length < MAX_NAME) {
    const at = isHash(items[next]) ? next + 1 : next;
    const word = wordAt(items, at);
    if (!word || !mayBeName(word) || headOf(word.form) !== null || isBody(word.form)) break;
    const last = words.at(-1);
    words.push(word);
    next = at + 1;
    if (isDefinite(word) && !(last && isCompoundStart(last.form))) break;
  }
  return { next, words };
}

/**
 * The person or office named at an item: one or more titles, then a name (رئيس الوزراء العراقي فلان الفلاني), a body
 * (وزارة الصحة), or a name that the text has already introduced. Null when nobody is named there.
 */
export function mentionAt(
  items: readonly Item[],
  index: number,
  isKnownName: (form: string) => boolean,
): Mention | null {
  const roles: Role[] = [];
  let last: Title | null = null;
  let next = isHash(items[index]) ? index + 1 : index;
  for (let count = 0; count < MAX_TITLES; count += 1) {
    const title = titleAt(items, next, isKnownName);
    if (!title) break;
    last = title;
    next = title.next;
    const role = roleOf(title.words);
    if (role) roles.push(role);
    if (isAnonymous(title.words[0]?.form ?? '')) {
      return { from: index, to: phraseEnd(items, next), name: [], roles: role ? [role] : [], phrase: true };
    }
  }
  const { words, next: to } = wordsOfName(items, next);
  if (!last) return knownAt(items, index, words, isKnownName) ?? bodyAt(items, index);
  const place = last.words.at(-1);
  const afterPlace = place !== undefined && (isNationality(place.form) || isCountry(place.form));
  const known = words.findIndex(({ form }) => isKnownName(form));
  const forms = words.map(({ form }) => form);
  if (known < 0 && !looksLikeName(forms, afterPlace || last.words.slice(0, 1).some(isDefinite))) {
    return { from: index, name: [], roles, phrase: false, ...pointingBack(items, next, last.words, roles) };
  }
  return { from: index, to, name: words, roles, phrase: false };
}

/** Whether an office without a name ("الوزير", "المسؤول نفسه") means somebody named before, and where it ends. */
function pointingBack(
  items: readonly Item[],
  next: number,
  title: readonly Word[],
  roles: readonly Role[],
): Pick<Mention, 'to' | 'pointsBack'> {
  const role = roles[0];
  const head = title[0];
  if (!role || roles.length > 1 || role.key !== role.head || !head || !isDefinite(head)) return { to: next };
  if (isSelf(wordAt(items, next)?.form ?? '')) return { to: next + 1, pointsBack: 'anybody' };
  if (isAnybody(role.head)) return { to: next, pointsBack: 'anybody' };
  // A source stays unnamed on purpose; a country's office is somebody of its own.
  return isAnonymous(role.head) || role.place !== null ? { to: next } : { to: next, pointsBack: 'office' };
}

/** "، رئيس الهيئة،" behind a name: the office, set off on both sides and not the subject of what follows. */
function appositionAt(
  items: readonly Item[],
  index: number,
  isKnownName: (form: string) => boolean,
): { next: number; role: Role } | null {
  const title = isComma(items[index]) ? titleAt(items, index + 1, isKnownName) : null;
  const role = title && roleOf(title.words);
  if (!title || !role) return null;
  const behind = items[title.next];
  if (isComma(behind)) return { next: title.next + 1, role };
  return behind === undefined || behind.kind !== 'word' || isStop(behind.form) ? { next: title.next, role } : null;
}

/** A name with the office set off behind it. */
function withApposition(items: readonly Item[], mention: Mention, isKnownName: (form: string) => boolean): Mention {
  const apposition = appositionAt(items, mention.to, isKnownName);
  return apposition ? { ...mention, to: apposition.next, roles: [apposition.role] } : mention;
}

/** A name without a title ends with its last known word: what follows is the sentence. */
function knownAt(
  items: readonly Item[],
  index: number,
  words: readonly Word[],
  isKnownName: (form: string) => boolean,
): Mention | null {
  const strangers = words.findIndex(({ form }) => !isKnownName(form));
  const name = strangers < 0 ? words : words.slice(0, strangers);
  const last = name.at(-1);
  if (!last) return null;
  const mention = { from: index, to: items.indexOf(last, index) + 1, name, roles: [], phrase: false };
  return withApposition(items, mention, isKnownName);
}

/** A body as the speaker: its noun, then the definite words that belong to it. */
function bodyAt(items: readonly Item[], index: number): Mention | null {
  const first = wordAt(items, index);
  if (!first || !isBody(bare(first.form)) || isCueForm(first.form)) return null;
  let to = index + 1;
  for (; to - index < MAX_PHRASE; to += 1) {
    const word = wordAt(items, to);
    if (!word || !mayBeName(word) || !(isDefinite(word) || isBody(word.form) || goesOn(word.form))) break;
  }
  return { from: index, to, name: [], roles: [], phrase: true };
}

/** The end of the noun phrase that begins at an item: up to the first word that cannot belong to it. */
export function phraseEnd(items: readonly Item[], index: number): number {
  let end = index;
  while (end - index < MAX_PHRASE) {
    const word = wordAt(items, end);
    if (!word || isStop(word.form) || isCueForm(word.form) || /^(?:بال|لل)/u.test(word.form)) break;
    end += 1;
  }
  return end;
}

/** A person's name without a title, as the subject of a cue. */
export function nameAt(items: readonly Item[], index: number): Mention | null {
  const { words, next } = wordsOfName(items, index);
  const forms = words.map(({ form }) => form);
  if (words.length < 2 || !looksLikeName(forms, false)) return null;
  return withApposition(items, { from: index, to: next, name: words, roles: [], phrase: false }, () => false);
}

/** للصحفيين, لوكالة الأنباء: behind a verb of saying, whoever is told. */
export function isAddressee(form: string): boolean {
  if (/^لل/u.test(form)) return true;
  if (!/^ل\p{L}{4}/u.test(form) || isBody(form) || isHead(form)) return false;
  return isBody(form.slice(1)) || isHead(form.slice(1)) || !looksLikeName([form], false);
}
