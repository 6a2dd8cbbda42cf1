import { type Activity, activities, type Person, type Presence } from '@isnad/contracts';

export interface Group {
  readonly activity: Activity;
  readonly people: readonly Person[];
}

/** The others at a record, by what they do: whoever reviews or edits before whoever only looks. */
export function othersByActivity(present: readonly Presence[], readerId: string): readonly Group[] {
  return [...activities].reverse().flatMap((activity) => {
    const people = present
      .filter(({ person, activity: theirs }) => theirs === activity && person.id !== readerId)
      .map(({ person }) => person);
    return people.length > 0 ? [{ activity, people }] : [];
  });
}

/**
 * One or two letters for a person's name. Arabic letters would join to a word that nobody means, so one stands alone; the article
 * says nothing about a name.
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  const letter = (word: string) => [...word.replace(/^ال(?=.{2})/u, '')][0] ?? '';
  return /^\p{Script=Latin}/u.test(first) ? `${letter(first)}${letter(last)}`.toUpperCase() : letter(first);
}
