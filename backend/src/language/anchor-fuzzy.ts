import search from 'approx-string-match';
import type { FoldedPlace } from './anchor-context.js';
import { type AnchorText, cutsWord } from './anchor-text.js';

/** Below this, the words proposed are others and nobody is helped by them. */
const LEAST_SIMILARITY = 0.6;
/** A word that stands more often says little about where. */
const TOO_COMMON = 50;
/** Places that are looked at closely, the most promising first. */
const LOOKED_AT = 4;
/** Words around the span help to find a place whose own words changed. */
const CONTEXT_WORDS = 6;
const SLACK = 48;
/** Longer passages are not compared letter by letter: the time it takes grows with the square of their length. */
const LONGEST = 5_000;

export interface FuzzyPlace extends FoldedPlace {
  /** 1 less the edits per character of the longer of both. */
  readonly similarity: number;
}

/** Where rare words of the span and around it stand in the new text, each as the place that the span would then begin at. */
function likelyStarts(old: AnchorText, place: FoldedPlace, text: AnchorText): number[] {
  const length = place.end - place.start;
  const first = Math.max(0, old.wordsBefore(place.start) - CONTEXT_WORDS);
  const words = old.words.slice(first, old.wordsBefore(place.end) + CONTEXT_WORDS);
  const bucket = Math.max(SLACK, Math.ceil(length / 2));
  const votes = new Map<number, number>();
  for (const { word, at } of words) {
    const places = text.placesOf(word);
    if (places.length > TOO_COMMON) continue;
    const offset = at - place.start;
    for (const found of places) {
      // A place near a border of two buckets counts for both.
      const start = Math.max(0, found - offset);
      const nearest = Math.round(start / bucket);
      for (const key of new Set([nearest, Math.floor(start / bucket)])) {
        votes.set(key, (votes.get(key) ?? 0) + word.length / places.length);
      }
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LOOKED_AT)
    .map(([key]) => key * bucket);
}

/** Moves an end that cuts a word outwards to the word's own end. */
function widened(text: AnchorText, { start, end }: FoldedPlace): FoldedPlace {
  const { folded } = text;
  let from = start;
  let to = end;
  while (from < to && folded[from] === ' ') from += 1;
  while (to > from && folded[to - 1] === ' ') to -= 1;
  while (cutsWord(folded, from)) from -= 1;
  while (cutsWord(folded, to)) to += 1;
  return { start: from, end: to };
}

/**
 * Places whose words are nearly those of a span, the most similar first, none twice. Only the surroundings of words that
 * both texts share are searched, so that many spans of a rewritten text cost no more than its length. None for a passage of
 * several pages.
 */
export function fuzzyPlaces(old: AnchorText, place: FoldedPlace, text: AnchorText): FuzzyPlace[] {
  const pattern = old.folded.slice(place.start, place.end);
  if (pattern.length > LONGEST) return [];
  const maxErrors = Math.floor(pattern.length * (1 - LEAST_SIMILARITY));
  const found: FuzzyPlace[] = [];
  for (const start of likelyStarts(old, place, text)) {
    const slack = SLACK + pattern.length;
    const from = Math.max(0, start - slack);
    const region = text.folded.slice(from, start + pattern.length + slack);
    for (const match of search(region, pattern, maxErrors)) {
      const wide = widened(text, { start: from + match.start, end: from + match.end });
      const added = wide.end - wide.start - (match.end - match.start);
      const edits = match.errors + Math.max(0, added);
      const similarity = 1 - edits / Math.max(pattern.length, wide.end - wide.start);
      if (wide.start < wide.end && similarity >= LEAST_SIMILARITY) found.push({ ...wide, similarity });
    }
  }
  found.sort((a, b) => b.similarity - a.similarity);
  const distinct: FuzzyPlace[] = [];
  for (const one of found) {
    if (distinct.every((other) => one.end <= other.start || one.start >= other.end)) distinct.push(one);
  }
  return distinct;
}
