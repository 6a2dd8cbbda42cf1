import { normaliseForSearch } from '../normalise.js';
import { CONCEPTS, type Concept, isByFormOnly } from './concepts.js';

/**
 * A language's words for every concept, as people write them, separated by white space. A word with = behind it means what
 * it means in just this form, since its stem is another word's too (كلية= a college, not كل).
 */
export type ConceptWords = Readonly<Record<Concept, string>>;

/** Answers the indices in `CONCEPTS` of what a folded word speaks of, each once, in rising order. */
export type ConceptsOf = (form: string) => readonly number[];

const NONE: readonly number[] = [];

function indexed(
  words: ConceptWords,
  key: (form: string) => string,
  takes: (concept: Concept, isExact: boolean) => boolean,
) {
  const index = new Map<string, readonly number[]>();
  for (const [number, concept] of CONCEPTS.entries()) {
    for (const word of words[concept].split(/\s+/u).filter(Boolean)) {
      const isExact = word.endsWith('=');
      if (!takes(concept, isExact)) continue;
      const at = key(normaliseForSearch(isExact ? word.slice(0, -1) : word));
      const known = index.get(at) ?? [];
      if (!known.includes(number)) index.set(at, [...known, number]);
    }
  }
  return index;
}

/**
 * Looks words up as listed, and words of the concepts that are not bound to one form by their stem as well. `variants` of a
 * word are its forms without a clitic, looked up as listed.
 */
export function conceptLexicon(
  words: ConceptWords,
  stem: (form: string) => string,
  variants: (form: string) => readonly string[],
): ConceptsOf {
  const byForm = indexed(
    words,
    (form) => form,
    () => true,
  );
  const byStem = indexed(words, stem, (concept, isExact) => !isExact && !isByFormOnly(concept));
  return (form) => {
    let found = both(byForm.get(form), byStem.get(stem(form)));
    for (const variant of variants(form)) found = both(found, byForm.get(variant));
    return found ?? NONE;
  };
}

/** Most words speak of nothing, and most of the others are found in one way: these cost no list of their own. */
function both(some: readonly number[] | undefined, others: readonly number[] | undefined) {
  if (!some || !others || some === others) return some ?? others;
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}
