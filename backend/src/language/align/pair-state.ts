import type { Span } from '../span.js';
import type { TermMatch } from './align-terms.js';
import type { AgentKind } from './comparing-lexicon.js';
import type { Difference, DifferenceType } from './difference.js';
import type { Gap } from './pair-regions.js';
import { isContent, type Term, type WordTerm } from './term.js';

/** A clause that one report adds says nothing about the words that both have. */
export const ADDED_CLAUSE = 5;
/** A marker speaks about a word within so many terms. */
const REACH = 3;
const LOOKED_AT = 200;

/** One side of the comparison: its terms, which of them have a partner, which are accounted for. */
export interface SideState {
  readonly terms: readonly Term[];
  readonly partner: Map<number, number>;
  readonly done: Set<number>;
  readonly gapOf: Map<number, number>;
  /** By gap, how many of its terms say something. */
  readonly contentOfGap: readonly number[];
}

/** What the pair's language and reports say about words. */
export interface PairContext {
  readonly isName: (form: string) => boolean;
  /** The statement of this side is followed by its source. */
  readonly sourced: { readonly x: boolean; readonly y: boolean };
  readonly headFirst: boolean;
  /** The qualifier speaks about the word before it (كلها, فقط, only). */
  readonly looksBack: (form: string) => boolean;
  /** Without the conjunction that may be written as part of a word. */
  readonly joinless: (form: string) => string;
  readonly agent: (term: WordTerm) => AgentKind | null;
  readonly polarity: (root: string) => { readonly key: string; readonly sign: 1 | -1 } | null;
}

const span = (terms: readonly Term[], places: readonly number[]): Span | null => {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const place of places) {
    start = Math.min(start, terms[place]?.start ?? start);
    end = Math.max(end, terms[place]?.end ?? end);
  }
  return end < 0 ? null : { start, end };
};

/** How far the comparison of a pair has come: what has a partner, what is accounted for, what was found. */
export class PairState {
  protected readonly x: SideState;
  protected readonly y: SideState;
  protected readonly found: Difference[] = [];
  /** Something differs that is no difference: a word in another form or place. */
  protected restyled = false;

  constructor(
    xs: readonly Term[],
    ys: readonly Term[],
    matches: readonly TermMatch[],
    protected readonly gaps: readonly Gap[],
    protected readonly context: PairContext,
  ) {
    const side = (terms: readonly Term[], key: 'x' | 'y', other: 'x' | 'y'): SideState => ({
      terms,
      partner: new Map(matches.map((match) => [match[key], match[other]])),
      done: new Set(),
      contentOfGap: gaps.map((gap) => gap[`${key}s`].filter((place) => terms[place] && isContent(terms[place])).length),
      gapOf: new Map(gaps.flatMap((gap, index) => gap[`${key}s`].map((place): [number, number] => [place, index]))),
    });
    this.x = side(xs, 'x', 'y');
    this.y = side(ys, 'y', 'x');
  }

  protected open(side: SideState, places: readonly number[]): number[] {
    return places.filter((place) => !side.done.has(place));
  }

  protected add(type: DifferenceType, xs: readonly number[], ys: readonly number[]): void {
    this.found.push({ type, a: span(this.x.terms, xs), b: span(this.y.terms, ys) });
    for (const place of xs) this.x.done.add(place);
    for (const place of ys) this.y.done.add(place);
  }

  protected link(x: number, y: number): void {
    this.x.partner.set(x, y);
    this.y.partner.set(y, x);
  }

  /** Open terms of some kinds, wherever they stand; of endless lists of figures only the first are looked at. */
  protected unmatched(side: SideState, wanted: (kind: Term['kind']) => boolean): number[] {
    return this.open(side, [...side.gapOf.keys()])
      .filter((place) => wanted(side.terms[place]?.kind ?? 'function'))
      .slice(0, LOOKED_AT);
  }

  /** The word that a marker speaks about: the next that says something. */
  protected target(side: SideState, place: number): number | null {
    for (let at = place + 1; at <= place + REACH + 1; at += 1) {
      const term = side.terms[at];
      if (term && isContent(term)) return at;
    }
    return null;
  }

  /** From a place to the end of what has no partner, or of the clause. */
  protected unmatchedFrom(side: SideState, place: number): number[] {
    const places = [place];
    for (let at = place + 1; side.gapOf.get(at) === side.gapOf.get(place) && !side.done.has(at); at += 1) {
      if (side.terms[at]?.opensClause) break;
      places.push(at);
    }
    return places;
  }

  /** Whether a place lies in a clause that only this side has. */
  protected isAdded(side: SideState, place: number): boolean {
    return (side.contentOfGap[side.gapOf.get(place) ?? -1] ?? 0) >= ADDED_CLAUSE;
  }

  /** Other words of content that lie with a place between the same two matches. */
  protected company(side: SideState, place: number): number {
    const gap = this.gaps[side.gapOf.get(place) ?? -1];
    const places = (side === this.x ? gap?.xs : gap?.ys) ?? [];
    return places.filter((at) => at !== place && side.terms[at]?.kind === 'word').length;
  }

  /** Words of content without a partner that lie between the same two matches on the other side. */
  protected facing(side: SideState, place: number): number {
    const gap = this.gaps[side.gapOf.get(place) ?? -1];
    const other = side === this.x ? this.y : this.x;
    const places = (side === this.x ? gap?.ys : gap?.xs) ?? [];
    return places.filter((at) => {
      const term = other.terms[at];
      return term !== undefined && isContent(term) && !other.partner.has(at) && !other.done.has(at);
    }).length;
  }

  protected besideUnit(side: SideState, place: number): boolean {
    const next = side.terms[place + 1];
    return next?.kind === 'unit' && side.gapOf.get(place + 1) === side.gapOf.get(place);
  }

  protected agentOf(term: Term | undefined): AgentKind | null {
    if (term?.kind !== 'word') return null;
    return this.context.isName(term.form) ? 'name' : this.context.agent(term);
  }
}
