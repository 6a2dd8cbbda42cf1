import { FeatureWeights } from './feature-weights.js';
import type { ReadStatement } from './report.js';

/** Two statements that say the same, as indexes into the two lists. */
export interface StatementPair {
  readonly a: number;
  readonly b: number;
}

type Statements = readonly (ReadStatement | null)[];

interface Candidate extends StatementPair {
  readonly score: number;
  readonly distance: number;
  readonly shared: readonly string[];
}

/** A statement's nearest carriers of a feature: with these bounds a text of one repeated sentence stays linear. */
const CARRIERS = 40;
const CANDIDATES = 12;
/**
 * What makes a pair sure: how much of the better and of the lesser explained statement both share, and how many words'
 * worth that is, counted in words that stand in one statement only. Long enough evidence is needed most where one
 * statement lies inside a longer one, as the words of a short one are soon found somewhere.
 */
const SURE = [
  { better: 0.8, lesser: 0.6, evidence: 0.6 },
  { better: 0.7, lesser: 0, evidence: 2.4 },
  { better: 0.44, lesser: 0.25, evidence: 2.8 },
] as const;
/** Between neighbours that are paired already, less is enough. */
const BETWEEN = { contained: 0.22, adjoining: 0.3, mutual: 0.14, evidence: 0.9 } as const;

/** The features' carriers in order of place, so that the nearest of many are found by bisection. */
function carriersOf(statements: Statements): Map<string, number[]> {
  const carriers = new Map<string, number[]>();
  statements.forEach((read, index) => {
    for (const feature of read?.features ?? []) {
      const list = carriers.get(feature);
      if (list) list.push(index);
      else carriers.set(feature, [index]);
    }
  });
  return carriers;
}

function nearest(carriers: readonly number[], place: number): readonly number[] {
  if (carriers.length <= CARRIERS) return carriers;
  let low = 0;
  let high = carriers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((carriers[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - CARRIERS / 2, carriers.length - CARRIERS));
  return carriers.slice(from, from + CARRIERS);
}

class Pairing {
  private readonly explained: { a: Set<string>[]; b: Set<string>[] };
  private readonly totals: { a: number[]; b: number[] };
  readonly pairs: StatementPair[] = [];

  constructor(
    private readonly a: Statements,
    private readonly b: Statements,
    private readonly weights: FeatureWeights,
  ) {
    this.explained = { a: a.map(() => new Set()), b: b.map(() => new Set()) };
    const total = (read: ReadStatement | null) => weights.sum(read?.features ?? []);
    this.totals = { a: a.map(total), b: b.map(total) };
  }

  /** The most promising partners of every statement of `a`. */
  candidates(): Candidate[] {
    const carriers = carriersOf(this.b);
    return this.a.flatMap((read, a) => {
      const shared = new Map<number, string[]>();
      for (const feature of read?.features ?? []) {
        for (const b of nearest(carriers.get(feature) ?? [], (read?.position ?? 0) * this.b.length)) {
          const list = shared.get(b);
          if (list) list.push(feature);
          else shared.set(b, [feature]);
        }
      }
      const found = [...shared].map(([b, features]): Candidate => {
        const weight = this.weights.sum(features);
        const contained = weight / Math.min(this.totals.a[a] ?? 1, this.totals.b[b] ?? 1);
        const mutual = (2 * weight) / ((this.totals.a[a] ?? 1) + (this.totals.b[b] ?? 1));
        const distance = Math.abs((read?.position ?? 0) - (this.b[b]?.position ?? 0));
        return { a, b, shared: features, score: Math.sqrt(weight) * (contained + mutual), distance };
      });
      return found.sort(byScore).slice(0, CANDIDATES);
    });
  }

  /** How much of either statement's unexplained rest a candidate explains. */
  private gain({ a, b, shared }: Candidate) {
    const side = (statement: ReadStatement | null, explained: Set<string> | undefined, total: number | undefined) => {
      const fresh = this.weights.sum(shared.filter((feature) => !explained?.has(feature)));
      const rest = (total ?? 0) - this.weights.sum(explained ?? []);
      // What little an earlier pair left over proves nothing by being found elsewhere.
      const whole = statement === null || (total ?? 0) === 0 ? 1 : (total ?? 1);
      return { fresh, part: rest / whole < 0.2 ? 0 : fresh / Math.max(rest, 1e-9) };
    };
    return {
      a: side(this.a[a] ?? null, this.explained.a[a], this.totals.a[a]),
      b: side(this.b[b] ?? null, this.explained.b[b], this.totals.b[b]),
    };
  }

  private accept({ a, b, shared }: Candidate): void {
    this.pairs.push({ a, b });
    for (const feature of shared) {
      this.explained.a[a]?.add(feature);
      this.explained.b[b]?.add(feature);
    }
  }

  /** Takes the candidates that say enough, best first. */
  takeSure(candidates: readonly Candidate[]): Candidate[] {
    return candidates.filter((candidate) => {
      const { a, b } = this.gain(candidate);
      const evidence = Math.max(a.fresh, b.fresh) / this.weights.rare;
      const better = Math.max(a.part, b.part);
      const lesser = Math.min(a.part, b.part);
      const sure = SURE.some((rule) => better >= rule.better && lesser >= rule.lesser && evidence >= rule.evidence);
      if (!sure) return true;
      this.accept(candidate);
      return false;
    });
  }

  /**
   * Takes weaker candidates where neither statement has a partner and the order of the paired ones leaves them room, or
   * where one stands right beside the partner of the other, as the parts of a merged statement do.
   */
  takeBetween(candidates: readonly Candidate[]): void {
    const taken = { a: new Set(this.pairs.map(({ a }) => a)), b: new Set(this.pairs.map(({ b }) => b)) };
    for (const candidate of candidates) {
      const { a, b } = candidate;
      const free = !taken.a.has(a) && !taken.b.has(b);
      if (free ? !this.fits(a, b) : !this.adjoins(a, b, taken)) continue;
      const gain = this.gain(candidate);
      const mutual = Math.min(gain.a.part, gain.b.part) >= BETWEEN.mutual;
      const contained = Math.max(gain.a.part, gain.b.part) >= (free ? BETWEEN.contained : BETWEEN.adjoining);
      const evidence = Math.max(gain.a.fresh, gain.b.fresh) / this.weights.rare;
      if (!mutual || !contained || evidence < BETWEEN.evidence) continue;
      this.accept(candidate);
      taken.a.add(a);
      taken.b.add(b);
    }
  }

  private adjoins(a: number, b: number, taken: { a: ReadonlySet<number>; b: ReadonlySet<number> }): boolean {
    if (taken.a.has(a) && taken.b.has(b)) return false;
    return this.pairs.some((pair) =>
      taken.a.has(a) ? pair.a === a && Math.abs(pair.b - b) === 1 : pair.b === b && Math.abs(pair.a - a) === 1,
    );
  }

  /** Whether the nearest pairs around lead from one statement to the other. */
  private fits(a: number, b: number): boolean {
    const near = this.pairs.filter((pair) => Math.abs(pair.a - a) <= 3 && Math.abs(pair.b - b) <= 3);
    return near.some((pair) => pair.a <= a === pair.b <= b) && near.every((pair) => pair.a < a === pair.b < b);
  }
}

const byScore = (left: Candidate, right: Candidate) =>
  right.score - left.score || left.distance - right.distance || left.a - right.a || left.b - right.b;

/**
 * Which statement of `a` is which of `b`, many to many, in the order of `a`. A pair is taken when it explains enough of
 * what one of the two says and no pair before it explained: so one report may merge what the other splits, and what
 * merely uses the speech's common words is left alone. Order helps and does not bind.
 */
export function pairStatements(a: Statements, b: Statements, weights: FeatureWeights): StatementPair[] {
  const pairing = new Pairing(a, b, weights);
  const candidates = pairing.candidates().sort(byScore);
  pairing.takeBetween(pairing.takeSure(candidates));
  return pairing.pairs.sort((left, right) => left.a - right.a || left.b - right.b);
}
