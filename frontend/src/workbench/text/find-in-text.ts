import type { Span } from '@isnad/contracts';
import { type FoldedText, foldText } from './fold-letters.js';

/** One letter is in every word, and nobody looks for it. */
const shortest = 2;

/**
 * Where words occur in a text, in text order and apart from each other, whatever way their letters are written.
 *
 * Out: UTF-16 spans of the text as it is; each takes in the vowel signs of its last letter, so that no letter is cut. None for
 * less than two letters.
 */
export function findInText({ letters, offsets }: FoldedText, words: string): Span[] {
  const wanted = foldText(words).letters.trim();
  if (wanted.length < shortest) return [];
  const hits: Span[] = [];
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + wanted.length)) {
    const start = offsets[at];
    // A ligature holds several letters at one place: the end is where the next place begins.
    let after = at + wanted.length;
    while (offsets[after] === offsets[after - 1]) after += 1;
    const end = offsets[after];
    if (start !== undefined && end !== undefined && start < end) hits.push({ start, end });
  }
  return hits;
}

/** The hit to go to: the next or the one before, round the ends; with none in hand the first from an offset on. */
export function hitAfter(hits: readonly Span[], current: number | null, step: 1 | -1, from: number): number | null {
  if (hits.length === 0) return null;
  if (current !== null) return (current + step + hits.length) % hits.length;
  const next = hits.findIndex(({ start }) => start >= from);
  if (step === 1) return next === -1 ? 0 : next;
  return (next === -1 ? hits.length : next) === 0 ? hits.length - 1 : (next === -1 ? hits.length : next) - 1;
}
