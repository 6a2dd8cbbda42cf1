import type { Item, WordItem } from '../items.js';
import type { Role } from '../language-pack.js';
import { remembered, wordTest } from '../word-set.js';
import { isCueForm } from './cues.js';
import { isStop } from './function-words.js';
import { looksLikeName } from './names.js';
import { isAddress, isBody, isCountry, isHead, isNationality, isTitleAdjective } from './office-words.js';

/** Offices that stand for another office: their complement is an office too. */
const DEPUTY = /^(?:نائب|نائبه|مساعد|مساعده|وكيل|وكيله|مستشار|مستشاره|مدير|ناطق|متحدث|مبعوث|ممثل|ممثله)$/u;
/** With a conjunction, people beside the one named and no part of the office: وزير النقل والوفد المرافق. */
const isCompany = wordTest(
  'الوفد الوفود الوزراء النواب المسؤولون المسؤولين المسؤول الحضور القادة الأعضاء الفريق الضباط الجنود الصحفيون الصحفيين الصحافيون الصحافيين المواطنون المواطنين الأهالي السكان الشعب الناس المرافقون المرافقين الضيوف الطلاب العمال المتظاهرون المتظاهرين الحاضرون الحاضرين المشاركون المشاركين الرئيس الوزير المدير النائب السفير',
);
const MAX_TITLE = 9;

export type Word = WordItem;

export const bare = (form: string) => form.replace(/^لل|^ال/u, '');
/** The title's head without article, or without the preposition that governs it (لوزير). */
export const headOf = remembered((form): string | null => {
  const plain = bare(form);
  if (isHead(plain)) return plain;
  return /^[لب]/u.test(form) && isHead(form.slice(1)) ? form.slice(1) : null;
});
/** With the article; ألكسندر only looks so when its hamza is folded away. */
export const isDefinite = (word: Word) => /^(?:ال|لل)\p{L}/u.test(word.form) && !/^[أإآ]/u.test(word.raw);

/** "…والتخطيط" behind a complement: the office's or body's name goes on. */
export const goesOn = (form: string) =>
  /^وال\p{L}{3,}/u.test(form) && headOf(form.slice(1)) === null && !isCompany(form.slice(1));

export function wordAt(items: readonly Item[], index: number): Word | null {
  const item = items[index];
  return item?.kind === 'word' ? item : null;
}

export const isHash = (item: Item | undefined) => item?.kind === 'mark' && item.form === '#';

const mayNameBe = remembered((form) => !isStop(form) && !isCueForm(form) && !/^\p{N}/u.test(form) && form.length > 1);
/** A word that may stand in a person's name. */
export const mayBeName = ({ form }: Word): boolean => mayNameBe(form);

/** The country or people that an office belongs to, in one spelling for both (العراق, العراقي). */
function placeOf(words: readonly Word[]): string | null {
  const word = words.find(({ form }) => isNationality(form) || isCountry(form));
  if (!word) return null;
  return bare(word.form)
    .replace(/(?:يه|ي|ا|ه)$/u, '')
    .slice(0, 4);
}

export function roleOf(words: readonly Word[]): Role | null {
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

export interface Title {
  readonly next: number;
  readonly words: readonly Word[];
}

export function titleAt(items: readonly Item[], index: number, isKnownName: (form: string) => boolean): Title | null {
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
