import type { Item } from '../items.js';
import type { ContentMarker, Gender, SourcePhrase } from '../language-pack.js';
import { phrases, wordTest } from '../word-set.js';

const isPreposition = wordTest(
  'in on at to from with by of for about during after before since until into over under against between through within without near via',
);
const isTime = wordTest(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later late early last next this',
);
const isCircumstance = wordTest(
  'in on at during after before following since amid despite speaking addressing earlier later meanwhile asked when while as',
);
const isLink = wordTest(
  'and but also then however meanwhile moreover furthermore separately still has had have later again further so yet nevertheless instead additionally who',
);
const isParticle = wordTest(
  'that which whom whose if when while because as is are was were be been being will would can could should must may might not there here it this these those or nor than',
);
const PRONOUNS: ReadonlyMap<string, Gender | 'any'> = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['they', 'any'],
  ['i', 'any'],
  ['we', 'any'],
]);

export function isStop(form: string): boolean {
  return isPreposition(form) || isTime(form) || isLink(form) || isParticle(form) || PRONOUNS.has(form);
}

export function isConnective(form: string): boolean {
  return isLink(form);
}

export function opensCircumstance(form: string): boolean {
  return isCircumstance(form) || isTime(form);
}

/** Not by, from, to or for, which lead on from a subject ("an aide to …"), nor after and before, which open a clause. */
export const opensTopic = wordTest('in on at about regarding concerning near over');

export function pronoun(form: string): Gender | 'any' | null {
  return PRONOUNS.get(form) ?? null;
}

/** English names its subject again or uses a pronoun. */
export function continuesSpeaker(): boolean {
  return false;
}

/** "That" as the word that introduces what is said. */
export function contentMarkerAt(items: readonly Item[], index: number): ContentMarker | null {
  const item = items[index];
  if (item?.kind !== 'word' || item.form !== 'that') return null;
  return { next: index + 1, content: index + 1 };
}

/** Nouns that a clause with "that" completes, and links that end in it: "the claim that", "so that", "now that". */
const isClauseNoun = wordTest(
  'fact idea claim claims possibility chance hope fear fears belief view risk evidence proof sense view condition argument allegation allegations report reports news sign signs concern concerns',
);
const isSubordinateLead = wordTest('so now given provided except such');

export function markerGovernorAt(items: readonly Item[], index: number): 'subordinate' | 'noun' | null {
  const before = items[index - 1];
  if (before?.kind !== 'word' || items[index]?.form !== 'that') return null;
  if (isSubordinateLead(before.form)) return 'subordinate';
  return isClauseNoun(before.form) ? 'noun' : null;
}

export const isRelative = wordTest('who which whose whom');

const REFERRING_BACK = phrases(`
as he put it
as she put it
as they put it
in his words
in her words
in his own words
in her own words
`).map((phrase) => phrase.split(' '));
const ACCORDING = ['according', 'to'];

/** "According to …", "as she put it": null when no such phrase begins at the item. */
export function sourcePhraseAt(items: readonly Item[], index: number): SourcePhrase | null {
  const matches = (phrase: readonly string[]) => phrase.every((form, offset) => items[index + offset]?.form === form);
  const back = REFERRING_BACK.find(matches);
  if (back) return { next: index + back.length, refersBack: true };
  return matches(ACCORDING) ? { next: index + ACCORDING.length, refersBack: false } : null;
}
