import { normaliseForSearch } from './normalise.js';

/** A test for words of a list written as people write them, separated by white space; it reads folded forms. */
export function wordTest(...lists: readonly string[]): (form: string) => boolean {
  const words = new Set(lists.flatMap((list) => list.split(/\s+/u).filter(Boolean).map(normaliseForSearch)));
  return (form) => words.has(form);
}

/** Phrases, one a line, as folded word sequences. */
export function phrases(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => normaliseForSearch(line))
    .filter((line) => line !== '');
}
