import type { TermMatch } from './align-terms.js';
import type { StatementPair } from './pair-statements.js';
import type { ReadStatement } from './report.js';
import type { Term } from './term.js';

/** A pair with what matches in it. */
export interface MatchedPair extends StatementPair {
  matches: readonly TermMatch[];
}

/** What two statements of a pair say between two matches: indexes of terms on either side. */
export interface Gap {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

type Side = 'a' | 'b';
const placeOf = (match: TermMatch, side: Side) => (side === 'a' ? match.x : match.y);

/** Between two matches of a pair so many terms of another pair mean that the two do not belong together. */
const FOREIGN = 3;
const WINDOW = 3;
/** A term may belong to two pairs where both match this much around it: a report that says a thing twice. */
const DENSE = 0.6;

/** Where one statement has several partners, gives each what is its own: contested words, then stray ones. */
function settle(pairs: readonly MatchedPair[], side: Side): void {
  const places = pairs.map(({ matches }) => new Set(matches.map((match) => placeOf(match, side))));
  const density = (pair: number, place: number) => {
    let count = 0;
    for (let at = place - WINDOW; at <= place + WINDOW; at += 1) if (places[pair]?.has(at)) count += 1;
    return count / (2 * WINDOW + 1);
  };
  const keeps = (pair: number, place: number) => {
    const own = density(pair, place);
    return (
      own >= DENSE ||
      pairs.every((_, other) => {
        if (other === pair || !places[other]?.has(place)) return true;
        const theirs = density(other, place);
        return own > theirs || (own === theirs && pair < other);
      })
    );
  };
  const kept = pairs.map(({ matches }, pair) => matches.filter((match) => keeps(pair, placeOf(match, side))));
  const counted = new Map<number, number>();
  for (const place of kept.flatMap((matches) => matches.map((match) => placeOf(match, side)))) {
    counted.set(place, (counted.get(place) ?? 0) + 1);
  }
  pairs.forEach((pair, index) => {
    pair.matches = densest(kept[index] ?? [], side, (place) => (counted.get(place) ?? 0) > 0);
  });
}

/** The largest run of matches that no other pair's words part. */
function densest(matches: readonly TermMatch[], side: Side, taken: (place: number) => boolean): readonly TermMatch[] {
  const runs: TermMatch[][] = [];
  let before: number | null = null;
  for (const match of matches) {
    const place = placeOf(match, side);
    let foreign = 0;
    for (let at = (before ?? place) + 1; at < place && foreign < FOREIGN; at += 1) if (taken(at)) foreign += 1;
    if (before === null || foreign >= FOREIGN) runs.push([]);
    runs.at(-1)?.push(match);
    before = place;
  }
  return runs.reduce<readonly TermMatch[]>((best, run) => (run.length > best.length ? run : best), []);
}

/** Lets every statement with several partners settle which words belong to which. Changes the pairs' matches. */
export function settleRegions(pairs: readonly MatchedPair[]): void {
  for (const side of ['a', 'b'] as const) {
    const groups = new Map<number, MatchedPair[]>();
    for (const pair of pairs) groups.set(pair[side], [...(groups.get(pair[side]) ?? []), pair]);
    for (const group of groups.values()) if (group.length > 1) settle(group, side);
  }
}

interface Region {
  readonly pair: MatchedPair;
  readonly from: number;
  readonly to: number;
}

/**
 * The terms of a statement that a pair has to account for: everything from its first match to its last, and of what no
 * pair matches the part that lies nearest, behind a pair rather than before the next, unless a new clause begins there.
 */
function ownTerms(terms: readonly Term[], regions: readonly Region[], own: Region): number[] {
  const owner = (place: number): Region | undefined => {
    let before: Region | undefined;
    let after: Region | undefined;
    for (const region of regions) {
      if (region.from <= place && place <= region.to) return region;
      if (region.to < place && (!before || region.to > before.to)) before = region;
      if (region.from > place && (!after || region.from < after.from)) after = region;
    }
    if (!before || !after) return before ?? after;
    for (let at = before.to + 1; at <= place; at += 1) if (terms[at]?.opensClause) return after;
    return before;
  };
  return terms.flatMap((_, place) =>
    (own.from <= place && place <= own.to) || owner(place)?.pair === own.pair ? [place] : [],
  );
}

function regionsOf(pairs: readonly MatchedPair[], side: Side): Region[] {
  return pairs.flatMap((pair) => {
    const places = pair.matches.map((match) => placeOf(match, side));
    const first = places[0];
    return first === undefined ? [] : [{ pair, from: first, to: places.at(-1) ?? first }];
  });
}

/** What lies between the matches of each pair. In: all pairs, settled. */
export class Gaps {
  private readonly regions = { a: new Map<number, Region[]>(), b: new Map<number, Region[]>() };

  constructor(pairs: readonly MatchedPair[]) {
    for (const side of ['a', 'b'] as const) {
      for (const region of regionsOf(pairs, side)) {
        const list = this.regions[side].get(region.pair[side]);
        if (list) list.push(region);
        else this.regions[side].set(region.pair[side], [region]);
      }
    }
  }

  /** One gap before each match and one behind the last. */
  of(pair: MatchedPair, a: ReadStatement, b: ReadStatement): Gap[] {
    const own = (side: Side, terms: readonly Term[]) => {
      const regions = this.regions[side].get(pair[side]) ?? [];
      const region = regions.find((one) => one.pair === pair);
      return region ? ownTerms(terms, regions, region) : terms.map((_, place) => place);
    };
    const xs = own('a', a.terms);
    const ys = own('b', b.terms);
    const bounds = [...pair.matches, { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY }];
    const gaps: Gap[] = [];
    let x = 0;
    let y = 0;
    for (const bound of bounds) {
      const from = { x, y };
      while ((xs[x] ?? Number.POSITIVE_INFINITY) < bound.x) x += 1;
      while ((ys[y] ?? Number.POSITIVE_INFINITY) < bound.y) y += 1;
      gaps.push({ xs: xs.slice(from.x, x), ys: ys.slice(from.y, y) });
      x += 1;
      y += 1;
    }
    return gaps;
  }
}
