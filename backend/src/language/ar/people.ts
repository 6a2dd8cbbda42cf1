import { type Item, isComma, type WordItem } from '../items.js';
import type { Mention, Role } from '../language-pack.js';
import { remembered, wordTest } from '../word-set.js';
import { isCueForm } from './cues.js';
import { isStop } from './function-words.js';
import { looksLikeName } from './names.js';
import {
  isAddress,
  isAnonymous,
  isAnybody,
  isBody,
  isCountry,
  isHead,
  isNationality,
  isSelf,
  isTitleAdjective,
} from './office-words.js';

const isCompoundStart = wordTest('أبو ابو عبد بن ابن آل أم نور سيف علاء بنت ولد');
/** Offices that stand for another office: their complement is an office too. */
const DEPUTY = /^(?:نائب|نائبه|مساعد|مساعده|وكيل|وكيله|مستشار|مستشاره|مدير|ناطق|متحدث|مبعوث|ممثل|ممثله)$/u;
/** With a conjunction, people beside the one named and no part of the office: وزير النقل والوفد المرافق. */
const isCompany = wordTest(
  'الوفد الوفود الوزراء النواب المسؤولون المسؤولين المسؤول الحضور القادة الأعضاء الفريق الضباط الجنود الصحفيون الصحفيين الصحافيون الصحافيين المواطنون المواطنين الأهالي السكان الشعب الناس المرافقون المرافقين الضيوف الطلاب العمال المتظاهرون المتظاهرين الحاضرون الحاضرين المشاركون المشاركين الرئيس الوزير المدير النائب السفير',
);
const MAX_NAME = 4;
const MAX_TITLE = 9;
/** Offices that one person is given in a row: "commander in chief, prime minister, Dr". */
const MAX_TITLES = 4;
const MAX_PHRASE = 6;

type Word = WordItem;

const bare = (form: string) => form.replace(/^لل|^ال/u, '');
/** The title's head without article, or without the preposition that governs it (لوزير). */
const headOf = remembered((form): string | null => {
  const plain = bare(form);
  if (isHead(plain)) return plain;
  return /^[لب]/u.test(form) && isHead(form.slice(1)) ? form.slice(1) : null;
});
/** With the article; ألكسندر only looks so when its hamza is folded away. */
const isDefinite = (word: Word) => /^(?:ال|لل)\p{L}/u.test(word.form) && !/^[أإآ]/u.test(word.raw);

/** "…والتخطيط" behind a complement: the office's or body's name goes on. */
const goesOn = (form: string) =>
  /^وال\p{L}{3,}/u.test(form) && headOf(form.slice(1)) === null && !isCompany(form.slice(1));

function wordAt(items: readonly Item[], index: number): Word | null {
  const item = items[index];
  return item?.kind === 'word' ? item : null;
}

const isHash = (item: Item | undefined) => item?.kind === 'mark' && item.form === '#';

const mayNameBe = remembered((form) => !isStop(form) && !isCueForm(form) && !/^\p{N}/u.test(form) && form.length > 1);
/** A word that may stand in a person's name. */
const mayBeName = ({ form }: Word): boolean => mayNameBe(form);

/** The country or people that an office belongs to, in one spelling for both (العراق, العراقي). */
function placeOf(words: readonly Word[]): string | null {
  const word = words.find(({ form }) => isNationality(form) || isCountry(form));
  if (!word) return null;
  return bare(word.form)
    .replace(/(?:يه|ي|ا|ه)$/u, '')
    .slice(0, 4);
}

function roleOf(words: readonly Word[]): Role | null {
  const head = words[0];
  const name = head ? headOf(head.form) : null;
  if (name === null || isAddress(name)) return null;
  const rest = words.slice(1).filter(({ form }) => !isNationality(form) && !isCountry(form) && !isTitleAdjective(form));
  const complement = rest.map(({ form }) => bare(goesOn(form) ? form.slice(1) : form));
  // The deputy of an office is somebody else than its holder: نائب رئيس الوزراء.
  if (DEPUTY.test(name)) {
    const office = rest[0] && headOf(rest[0].form);
    if (office) return { key: [name, office, ...complement.slice(1, 3)].join(' '), head: name, place: placeOf(words) };
  }
  // The head of a government is called by three names.
  if (/^رئيسه?$/u.test(name) && complement.some((word) => word === 'وزراء' || word === 'حكومه')) {
    return { key: 'prime-minister', head: name, place: placeOf(words) };
  }
  return { key: [name, ...complement.slice(0, 2)].join(' '), head: name, place: placeOf(words) };
}

interface Title {
  readonly next: number;
  readonly words: readonly Word[];
}

function titleAt(items: readonly Item[], index: number, isKnownName: (form: string) => boolean): Title | null {
  const head = wordAt(items, index);
  if (!head || headOf(head.form) === null) return null;
  const words: Word[] = [head];
  // د. (doctor) is written with a dot.
  let next = head.form.length === 1 && items[index + 1]?.form === '.' ? index + 2 : index + 1;
  while (words.length < MAX_TITLE) {
    const at = isHash(items[next]) ? next + 1 : next;
    const word = wordAt(items, at);
    if (!word) break;
    const office = headOf(word.form);
    if (office !== null && words.length === 1 && DEPUTY.test(headOf(head.form) ?? '')) {
      words.push(word);
      next = at + 1;
      continue;
    }
    if (office !== null) break;
    if (word.form === 'باسم') {
      words.push(word);
      next = at + 1;
      continue;
    }
    if (!mayBeName(word)) break;
    if (words.length > 1 && goesOn(word.form) && !isKnownName(word.form.slice(1))) {
      words.push(word);
      next = at + 1;
      continue;
    }
    // A definite feminine is an adjective of the body before it (القوات المسلحة), hardly ever a surname.
    const feminine = words.length > 1 && isDefinite(word) && /ه$/u.test(word.form);
    const describes = feminine || isNationality(word.form) || isCountry(word.form) || isTitleAdjective(word.form);
    const surname = isKnownName(word.form) && (words.length > 1 || isDefinite(head)) && !isTitleAdjective(word.form);
    if (surname) break;
    if (!describes && !isBody(bare(word.form))) {
      // After "the minister" or a complete office, another definite word is the person's name.
      if (!isDefinite(word)) break;
      const last = words.length > 1 && /ي$/u.test(word.form) && !mayGoOn(wordAt(items, at + 1));
      if (isDefinite(head) || last) break;
    }
    words.push(word);
    next = at + 1;
  }
  return { next, words };
}

/** A first name may follow: what stands before it describes the office and is no surname (الفنلندي ألكسندر). */
function mayGoOn(word: Word | null): boolean {
  return (
    word !== null && mayBeName(word) && !isDefinite(word) && !isBody(word.form) && looksLikeName([word.form], true)
  );
}

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
