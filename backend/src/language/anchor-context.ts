import type { AnchorText } from './anchor-text.js';

/** Words on either side that say which of several equal places is meant. */
const WORDS = 16;
/** A word so far off weighs half of the one beside the span. */
const HALF_WEIGHT_AT = 4;
/** Where a text begins and ends is context as well, worth a short word. */
const EDGE = { word: '\u0000', weight: 4 } as const;
/** A side that shares this much more with one place than with another speaks for it. */
const CLEAR = 0.2;
/** Less is enough to cast doubt on another place. */
const SLIGHT = 0.08;
/** A side that shares this much is as good as unchanged; then whichever agrees for longer is the place. */
const UNCHANGED = 0.85;
const LONGER_BY = 8;
/** Unbroken context is followed no further: a text of one word over and over would otherwise cost the square of its length. */
const FOLLOWED = 400;

/** A stretch of a folded text. */
export interface FoldedPlace {
  readonly start: number;
  readonly end: number;
}

/** What one side of two places has in common. */
interface Side {
  /** Share of the old side's words that the new side has in the same order, near words weighing most: 0 to 1. */
  readonly share: number;
  /** Characters next to the span that agree one by one. */
  readonly run: number;
}

/** How far the surroundings of a place in one text agree with those of a place in another. */
export interface Agreement {
  readonly before: Side;
  readonly after: Side;
}

/** The old text of a span; `whole` is false where only the selector's context is known, and its ends are not the text's. */
export interface Origin {
  readonly text: AnchorText;
  readonly whole: boolean;
}

/** The words beside a place, the nearest first. */
function wordsBeside(text: AnchorText, place: FoldedPlace, side: 'before' | 'after', whole: boolean): string[] {
  const first = side === 'before' ? text.wordsBefore(place.start) - 1 : text.wordsBefore(place.end);
  const step = side === 'before' ? -1 : 1;
  const near: string[] = [];
  for (let index = first; near.length < WORDS; index += step) {
    const beside = text.words[index];
    if (!beside) {
      if (whole) near.push(EDGE.word);
      break;
    }
    near.push(beside.word);
  }
  return near;
}

const weightOf = (word: string, distance: number) =>
  (word === EDGE.word ? EDGE.weight : word.length) / (1 + distance / HALF_WEIGHT_AT);

/**
 * Weight of the heaviest common subsequence of the old words and the new, as a share of the old words' weight; 0 without any. A word
 * weighs what it weighs on the side where it is further off: beside the span and behind an inserted sentence are not the same.
 */
function sharedWords(old: readonly string[], found: readonly string[]): number {
  let above = new Float64Array(found.length + 1);
  let total = 0;
  for (const [distance, word] of old.entries()) {
    const weight = weightOf(word, distance);
    total += weight;
    const row = new Float64Array(found.length + 1);
    for (const [index, other] of found.entries()) {
      const taken = word === other ? (above[index] ?? 0) + Math.min(weight, weightOf(other, index)) : 0;
      row[index + 1] = Math.max(taken, above[index + 1] ?? 0, row[index] ?? 0);
    }
    above = row;
  }
  return total === 0 ? 0 : (above[found.length] ?? 0) / total;
}

function commonRun(a: string, atA: number, b: string, atB: number, step: 1 | -1): number {
  let run = 0;
  for (let i = atA, j = atB; i >= 0 && j >= 0 && i < a.length && j < b.length; i += step, j += step) {
    if (run === FOLLOWED || a.charCodeAt(i) !== b.charCodeAt(j)) break;
    run += 1;
  }
  return run;
}

/** Compares the surroundings of a span in its old text with those of a place in the new. */
export function agreement(origin: Origin, old: FoldedPlace, text: AnchorText, place: FoldedPlace): Agreement {
  const share = (side: 'before' | 'after') =>
    sharedWords(wordsBeside(origin.text, old, side, origin.whole), wordsBeside(text, place, side, origin.whole));
  const [a, b] = [origin.text.folded, text.folded];
  return {
    before: { share: share('before'), run: commonRun(a, old.start - 1, b, place.start - 1, -1) },
    after: { share: share('after'), run: commonRun(a, old.end, b, place.end, 1) },
  };
}

/** Characters that agree on both sides without a break: a cheap first look where places are many. */
export function unbrokenContext(origin: Origin, old: FoldedPlace, text: AnchorText, place: FoldedPlace): number {
  const [a, b] = [origin.text.folded, text.folded];
  return commonRun(a, old.start - 1, b, place.start - 1, -1) + commonRun(a, old.end, b, place.end, 1);
}

function isBetter(one: Side, other: Side, by: number): boolean {
  if (one.share >= UNCHANGED && other.share >= UNCHANGED) return one.run - other.run > LONGER_BY;
  return one.share - other.share > by;
}

/**
 * True when the first agreement leaves no doubt beside the second: clearly better on one side, and not even slightly worse
 * on the other. A copy set directly beside its original agrees on the one side where the original agrees on the other,
 * and so neither is sure.
 */
export function isSurer(one: Agreement, other: Agreement): boolean {
  const better = isBetter(one.before, other.before, CLEAR) || isBetter(one.after, other.after, CLEAR);
  const worse = isBetter(other.before, one.before, SLIGHT) || isBetter(other.after, one.after, SLIGHT);
  return better && !worse;
}

/** One number for ordering: the mean share, then the unbroken context. */
export function strength({ before, after }: Agreement): number {
  return (before.share + after.share) / 2 + (before.run + after.run) / 1_000_000;
}

/** Enough in common to believe that this is the place among several. */
export function supports({ before, after }: Agreement): boolean {
  return Math.max(before.share, after.share) >= 0.5 || before.share + after.share >= 0.7;
}

/** Enough in common to believe that a few words, which stand once in either text, are the same and not said anew elsewhere. */
export function hints({ before, after }: Agreement): boolean {
  return Math.max(before.share, after.share) >= 0.25;
}
