import {
  type Agreement,
  agreement,
  type FoldedPlace,
  hints,
  isSurer,
  type Origin,
  strength,
  supports,
  unbrokenContext,
} from './anchor-context.js';
import { type FuzzyPlace, fuzzyPlaces } from './anchor-fuzzy.js';
import { AnchorText, cutsWord, wordsOf } from './anchor-text.js';
import type { Span } from './span.js';

/** A place in the newer text: UTF-16 offsets, and how alike its words are to those sought (0 to 1). */
export interface AnchorPlace extends Span {
  readonly similarity: number;
}

/**
 * Where a span of an older text went. `exact`: the same words at the same offsets. `shifted`: the same words elsewhere.
 * Both are sure. `fuzzy`: similar words, for a person to confirm. `orphan`: not found, or several places are equally
 * likely; then `place`, if there is one, is no more than a hint.
 */
export type Reanchored =
  | { readonly outcome: 'exact' | 'shifted' | 'fuzzy'; readonly place: AnchorPlace }
  | { readonly outcome: 'orphan'; readonly place: AnchorPlace | null };

/** A W3C TextQuote selector, with the position it had, if that is known. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
}

/** Words so many and so long do not stand twice by chance: where they are unique, they need no context. */
const DISTINCT_WORDS = 5;
const DISTINCT_LENGTH = 25;
/** Fewer words recur so easily that only their context tells where they are. */
const FEW_WORDS = 3;
/** Words that stand more often than this stand nowhere in particular. */
const COUNTLESS = 1_000;
/** A quote that stands more often is compared by unbroken context alone. */
const COMPARED = 40;
/** Context that agrees so far without a break, and so many times further than elsewhere, is enough then. */
const LONG_RUN = 64;
/** Two similar places whose similarity differs by less are a near tie. */
const NEAR_TIE = 0.1;

/** Words so alike are the same statement, whatever stands around them. */
const LIKELY = 0.75;

const NOWHERE: Reanchored = { outcome: 'orphan', place: null };

/** A span on its way: the old text around it, where it stands there and where it would be `exact`. */
interface Sought {
  readonly origin: Origin;
  readonly old: FoldedPlace;
  readonly exact: string;
  /** Offset in the newer text at which the place counts as unmoved. */
  readonly unmovedAt: number | undefined;
  /** Units of the span before its first folded unit: a mark of direction, a blank. */
  readonly lead: number;
}

/** Every place of the folded words, whole words where the span had whole words. */
function occurrences(words: string, text: AnchorText, whole: { start: boolean; end: boolean }): FoldedPlace[] {
  const inner = wordsOf(words).filter(
    ({ word, at }) => (at > 0 || whole.start) && (at + word.length < words.length || whole.end),
  );
  let rarest: { places: readonly number[]; at: number } | undefined;
  for (const { word, at } of inner) {
    const places = text.placesOf(word);
    if (!rarest || places.length < rarest.places.length) rarest = { places, at };
  }
  const starts = rarest ? rarest.places.map((place) => place - (rarest?.at ?? 0)) : everywhere(words, text.folded);
  return starts
    .filter((start) => text.folded.startsWith(words, start) && start >= 0)
    .map((start) => ({ start, end: start + words.length }))
    .filter(
      ({ start, end }) => !(whole.start && cutsWord(text.folded, start)) && !(whole.end && cutsWord(text.folded, end)),
    );
}

function everywhere(words: string, folded: string): number[] {
  const found: number[] = [];
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The same letters do not make the same word where both texts write vowels and these differ (كَتب, كُتب). */
function vowelsAgree(sought: Sought, text: AnchorText, place: FoldedPlace): boolean {
  const { origin, old } = sought;
  if (!origin.text.hasMarks(old.start, old.end) || !text.hasMarks(place.start, place.end)) return true;
  for (let unit = 0; unit < old.end - old.start; unit += 1) {
    const before = origin.text.marksAt(old.start + unit);
    const after = text.marksAt(place.start + unit);
    const [fewer, more] = before.length <= after.length ? [before, after] : [after, before];
    if (!fewer.every((mark) => more.includes(mark))) return false;
  }
  return true;
}

/** The place in the source. Words that are there unchanged keep what stood invisibly at their ends. */
function sourceOf(sought: Sought, text: AnchorText, place: FoldedPlace): Span {
  const span = text.toSource(place.start, place.end);
  const start = span.start - sought.lead;
  return start >= 0 && text.source.startsWith(sought.exact, start) ? { start, end: start + sought.exact.length } : span;
}

function sure(sought: Sought, text: AnchorText, place: FoldedPlace): Reanchored {
  const span = sourceOf(sought, text, place);
  if (!vowelsAgree(sought, text, place)) {
    const length = place.end - place.start;
    return { outcome: 'fuzzy', place: { ...span, similarity: 1 - 1 / (length + 1) } };
  }
  return { outcome: span.start === sought.unmovedAt ? 'exact' : 'shifted', place: { ...span, similarity: 1 } };
}

/** The place that stands out among several for a span, or the likeliest where none does. */
function choose(
  sought: Sought,
  text: AnchorText,
  places: readonly FoldedPlace[],
): { place: FoldedPlace; isSure: boolean } | null {
  const { origin, old } = sought;
  if (places.length > COMPARED) return chooseByRun(sought, text, places);
  const judged = places
    .map((place) => ({ place, agrees: agreement(origin, old, text, place) }))
    .sort((a, b) => strength(b.agrees) - strength(a.agrees));
  const [best, ...others] = judged;
  if (!best) return null;
  const standsOut = supports(best.agrees) && others.every(({ agrees }) => isSurer(best.agrees, agrees));
  return { place: best.place, isSure: standsOut && isOwn(sought, text, best.place, best.agrees) };
}

function chooseByRun(
  sought: Sought,
  text: AnchorText,
  places: readonly FoldedPlace[],
): { place: FoldedPlace; isSure: boolean } | null {
  const { origin, old } = sought;
  const runs = places
    .map((place) => ({ place, run: unbrokenContext(origin, old, text, place) }))
    .sort((a, b) => b.run - a.run);
  const [best, second] = runs;
  if (!best) return null;
  const agrees = agreement(origin, old, text, best.place);
  const standsOut = best.run >= LONG_RUN && best.run >= 2 * (second?.run ?? 0);
  const balanced = Math.min(agrees.before.run, agrees.after.run) * 4 >= LONG_RUN;
  return { place: best.place, isSure: standsOut && balanced && isOwn(sought, text, best.place, agrees) };
}

/** True when no other place of the same words in the old text has as good a claim to a place in the new. */
function isOwn(sought: Sought, text: AnchorText, place: FoldedPlace, agrees: Agreement): boolean {
  const { origin, old } = sought;
  if (!origin.whole) return true;
  const rivals = occurrencesOf(sought, origin.text).filter(({ start }) => start !== old.start);
  if (rivals.length > COUNTLESS) return false;
  const near = rivals.length > COMPARED ? longestRuns(rivals, origin, text, place) : rivals;
  return near.every((rival) => isSurer(agrees, agreement(origin, rival, text, place)));
}

function longestRuns(
  rivals: readonly FoldedPlace[],
  origin: Origin,
  text: AnchorText,
  place: FoldedPlace,
): FoldedPlace[] {
  return rivals
    .map((rival) => ({ rival, run: unbrokenContext(origin, rival, text, place) }))
    .sort((a, b) => b.run - a.run)
    .slice(0, COMPARED)
    .map(({ rival }) => rival);
}

function occurrencesOf({ origin, old }: Sought, text: AnchorText): FoldedPlace[] {
  const { folded } = origin.text;
  const whole = { start: !cutsWord(folded, old.start), end: !cutsWord(folded, old.end) };
  return occurrences(folded.slice(old.start, old.end), text, whole);
}

/** True when the one place of the words in the new text is theirs: many words need no context then, a few need some. */
function isProven(sought: Sought, text: AnchorText, place: FoldedPlace): boolean {
  const { origin, old } = sought;
  const { folded } = origin.text;
  if (origin.whole && occurrencesOf(sought, origin.text).length > 1) return false;
  const words = folded.slice(old.start, old.end);
  const count = wordsOf(words).length;
  if (count >= DISTINCT_WORDS && words.length >= DISTINCT_LENGTH) return true;
  const agrees = agreement(origin, old, text, place);
  // All that a selector says about the surroundings is so, or it says nothing.
  if (!origin.whole && agrees.before.run >= old.start && agrees.after.run >= folded.length - old.end) return true;
  return count >= FEW_WORDS && hints(agrees);
}

/** Exact words first; similar ones only where the exact ones are nowhere. */
function find(sought: Sought, text: AnchorText): Reanchored {
  const places = occurrencesOf(sought, text);
  const [only] = places;
  if (!only) return findSimilar(sought, text);
  if (places.length === 1 && isProven(sought, text, only)) return sure(sought, text, only);
  if (places.length > COUNTLESS) return NOWHERE;
  const chosen = choose(sought, text, places);
  if (chosen?.isSure) return sure(sought, text, chosen.place);
  return { outcome: 'orphan', place: chosen && { ...sourceOf(sought, text, chosen.place), similarity: 1 } };
}

function findSimilar(sought: Sought, text: AnchorText): Reanchored {
  const { origin, old } = sought;
  const [best, ...others] = fuzzyPlaces(origin.text, old, text)
    .map((place) => ({ place, agrees: agreement(origin, old, text, place) }))
    .sort((a, b) => worth(b) - worth(a));
  if (!best) return NOWHERE;
  const standsOut = others.every(
    ({ place, agrees }) => best.place.similarity - place.similarity > NEAR_TIE || isSurer(best.agrees, agrees),
  );
  const isLikely = best.place.similarity >= LIKELY || supports(best.agrees);
  const { start, end } = text.toSource(best.place.start, best.place.end);
  return {
    outcome: standsOut && isLikely ? 'fuzzy' : 'orphan',
    place: { start, end, similarity: best.place.similarity },
  };
}

/** Words before context: the first say what was said, the second only where. */
function worth({ place, agrees }: { readonly place: FuzzyPlace; readonly agrees: Agreement }): number {
  return place.similarity + strength(agrees) / 4;
}

function soughtIn(origin: Origin, { start, end }: Span, unmovedAt: number | undefined): Sought | null {
  const old = origin.text.toFolded(start, end);
  if (!old) return null;
  const lead = origin.text.toSource(old.start, old.end).start - start;
  return { origin, old, exact: origin.text.source.slice(start, end), unmovedAt, lead: Math.max(0, lead) };
}

/**
 * Finds a quote with its context in a text. Without context, words that stand once are where they stand; a quote that
 * stands more often needs context that fits one place clearly better than any other. `exact` where it begins at the
 * selector's own `start`. A quote of nothing but blanks is an orphan. Never throws.
 */
export function reanchor(selector: QuoteSelector, text: AnchorText): Reanchored {
  const { exact, prefix = '', suffix = '', start } = selector;
  const origin = { text: new AnchorText(prefix + exact + suffix), whole: false };
  const sought = soughtIn(origin, { start: prefix.length, end: prefix.length + exact.length }, start);
  return sought ? find(sought, text) : NOWHERE;
}

/**
 * Finds where spans of an older text stand in the newer one, in the spans' order. Words count as the same when they look
 * the same: normalisation forms, tashkeel that was added or taken away, tatweel, invisible controls and kinds of white
 * space make no difference. A place is sure only when no other place in either text has as good a claim. Time grows with
 * the texts' lengths plus the spans' own. Spans are UTF-16, end exclusive, and must lie inside `oldText`.
 */
export function reanchorAll(spans: readonly Span[], oldText: string, newText: string): Reanchored[] {
  const origin = { text: new AnchorText(oldText), whole: true };
  const text = new AnchorText(newText);
  return spans.map((span) => {
    const sought = soughtIn(origin, span, span.start);
    return sought ? find(sought, text) : NOWHERE;
  });
}
