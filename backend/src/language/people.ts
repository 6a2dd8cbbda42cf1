import { SOURCES } from './characters.js';
import type { Item, WordItem } from './items.js';
import type { Gender, Mention, Role } from './language-pack.js';

/** A person or body of one text, under the fullest name that the text gives. */
export interface Person {
  name: string;
  words: string[];
  readonly roles: Role[];
  gender: Gender | null;
  /** Grows with every mention by name, so that a shared surname means the bearer named last. */
  lastNamed: number;
}

const UNSPOKEN = new RegExp(`[${SOURCES.invisible}${SOURCES.tashkeel}${SOURCES.tatweel}]`, 'gu');
/** A surname that hundreds of people of one text share is looked up among the latest of them only. */
const NAMESAKES = 8;

/** Words as they are written, without vowel signs, tatweel and invisible controls, and without an English genitive. */
function spell(items: readonly Item[]): string {
  const words = items.flatMap((item) => (item.kind === 'word' ? [item.raw.replace(UNSPOKEN, '')] : []));
  return words.join(' ').replace(/['’]s$/u, '');
}

const folded = (items: readonly WordItem[]) => items.map(({ form }) => form.replace(/['’]s$/u, ''));

/** The beginnings of an office that say more than its first word. */
function abbreviations({ key, head }: Role): string[] {
  const words = key.split(' ');
  const shorter = words.slice(1, -1).map((_word, index) => words.slice(0, index + 2).join(' '));
  return shorter.filter((beginning) => beginning !== head);
}

function samePlace(a: Role, b: Role): boolean {
  return a.place === null || b.place === null || a.place === b.place;
}

/**
 * The people that a text names. A person introduced once ("Prime Minister Jane Doe") is found again by surname, by
 * office and by the office's first word ("the minister"), whoever held it last in the text.
 */
export class People {
  readonly #byWord = new Map<string, Person[]>();
  readonly #byRole = new Map<string, Person[]>();
  #mentions = 0;
  readonly #phrases = new Map<string, Person>();

  /** True when the folded word is part of a name that the text has introduced. */
  readonly isKnownName = (form: string): boolean => this.#byWord.has(form.replace(/['’]s$/u, ''));

  /** Records a name, with the offices it is given; a fuller name of a known person replaces the shorter one. */
  introduce(mention: Mention): Person | null {
    const words = folded(mention.name);
    if (words.length === 0) return null;
    const person = this.#find(words, mention.roles) ?? this.#add(spell(mention.name), words);
    if (words.length > person.words.length) {
      person.name = spell(mention.name);
      person.words = words;
      this.#index(person);
    }
    for (const role of mention.roles) this.#hold(person, role);
    this.#mentions += 1;
    person.lastNamed = this.#mentions;
    return person;
  }

  /** The person that a mention means by name, else by office; null when the text has introduced nobody whom it fits. */
  resolve(mention: Mention): { person: Person; by: 'name' | 'title' } | null {
    const named = this.introduce(mention);
    if (named) return { person: named, by: 'name' };
    if (mention.phrase) return null;
    for (const role of mention.roles) {
      const holder = this.#holder(role);
      if (holder) return { person: holder, by: 'title' };
    }
    return null;
  }

  /** A description or an office as a speaker of its own, the same one each time that it is worded so. */
  describe(mention: Mention, items: readonly Item[]): { person: Person; by: 'name' | 'title' } {
    const name = spell(
      items.slice(mention.from, mention.to).filter((item) => item.kind === 'word' && item.raw !== 'the'),
    );
    const person: Person = this.#phrases.get(name) ?? { name, words: [], roles: [], gender: null, lastNamed: 0 };
    this.#phrases.set(name, person);
    for (const role of mention.roles) this.#hold(person, role);
    return { person, by: mention.phrase ? 'name' : 'title' };
  }

  #find(words: readonly string[], roles: readonly Role[]): Person | null {
    const candidates = this.#byWord.get(words.at(-1) ?? '') ?? [];
    for (const person of candidates.slice(-NAMESAKES).sort((a, b) => b.lastNamed - a.lastNamed)) {
      const [shorter, longer] = person.words.length < words.length ? [person.words, words] : [words, person.words];
      const inside = shorter.every((word) => longer.includes(word));
      // One word is the same person when it is the surname; two first names of one surname are two people.
      if (inside && (shorter.length > 1 || longer.at(-1) === shorter[0] || roles.length > 0)) return person;
    }
    return null;
  }

  #add(name: string, words: string[]): Person {
    const person: Person = { name, words, roles: [], gender: null, lastNamed: 0 };
    this.#index(person);
    return person;
  }

  #index(person: Person): void {
    for (const word of person.words) {
      const bearers = this.#byWord.get(word);
      if (!bearers) this.#byWord.set(word, [person]);
      else if (!bearers.slice(-NAMESAKES).includes(person)) bearers.push(person);
    }
  }

  #hold(person: Person, role: Role): void {
    if (!person.roles.some((held) => held.key === role.key)) person.roles.push(role);
    for (const key of new Set([role.key, `head:${role.head}`, ...abbreviations(role).map((key) => `short:${key}`)])) {
      const holders = this.#byRole.get(key) ?? [];
      if (holders.at(-1) !== person) holders.push(person);
      this.#byRole.set(key, holders);
    }
  }

  /**
   * The last holder of an office; an abbreviated one (رئيس الهيئة) means the only person whose office begins so, a bare
   * first word ("the minister") the last of any such office.
   */
  #holder(role: Role): Person | null {
    const fits = (person: Person) =>
      person.roles.some((held) => (held.key === role.key || role.key === role.head) && samePlace(held, role));
    const exact = this.#byRole.get(role.key)?.slice(-NAMESAKES).reverse().find(fits);
    if (exact) return exact;
    if (role.key !== role.head) {
      const begins = ({ roles }: Person) =>
        roles.some((held) => held.key.startsWith(`${role.key} `) && samePlace(held, role));
      const longer = new Set(this.#byRole.get(`short:${role.key}`)?.slice(-NAMESAKES).filter(begins));
      const [only] = longer;
      return longer.size === 1 && only ? only : null;
    }
    return this.#byRole.get(`head:${role.head}`)?.slice(-NAMESAKES).reverse().find(fits) ?? null;
  }
}
