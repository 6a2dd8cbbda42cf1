import { normaliseForSearch } from './normalise.js';

/** A test for words of a list written as people write them, separated by white space; it reads folded forms. */
export function wordTest(...lists: readonly string[]): (form: string) => boolean {
  const words = new Set(lists.flatMap((list) => list.split(/\s+/u).filter(Boolean).map(normaliseForSearch)));
  return (form) => words.has(form);
}

/** Different words that are kept; a language has fewer, a text made to be slow has more. */
const REMEMBERED = 50_000;

/** The same answer, worked out once for every form: a text asks the same of the same few thousand words all the time. */
export function remembered<Answer>(ask: (form: string) => Answer): (form: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (form) => {
    const known = answers.get(form);
    if (known) return known.answer;
    if (answers.size >= REMEMBERED) answers.clear();
    const answer = ask(form);
    answers.set(form, { answer });
    return answer;
  };
}

/** Phrases, one a line, as folded word sequences. */
export function phrases(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => normaliseForSearch(line))
    .filter((line) => line !== '');
}

/** How many words of a list, from `index` on, are one of some phrases (the longest that fits); 0 when none begins there. */
export type PhraseTest = (words: readonly { readonly form: string }[], index: number) => number;

/** A test for phrases, which are folded word sequences; one look-up for a word that begins none. */
export function phraseTest(phrases: readonly string[]): PhraseTest {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
    );
  }
  return (words, index) => {
    const rest = byFirst
      .get(words[index]?.form ?? '')
      ?.find((forms) => forms.every((form, offset) => words[index + 1 + offset]?.form === form));
    return rest ? rest.length + 1 : 0;
  };
}
