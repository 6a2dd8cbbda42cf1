import { normaliseForSearch } from '../normalise.js';
import { tokenise } from '../tokens.js';
import { alignTerms } from './align-terms.js';
import { compareAttribution } from './attribution.js';
import { comparableForm } from './comparable-form.js';
import { PairComparison } from './compare-pair.js';
import type { Difference, Relation } from './difference.js';
import { FeatureWeights } from './feature-weights.js';
import { Gaps, type MatchedPair, settleRegions } from './pair-regions.js';
import { pairStatements } from './pair-statements.js';
import { type ReadStatement, type Report, readReports } from './report.js';

export type { Difference, DifferenceType, Relation } from './difference.js';
export type { Report, ReportStatement } from './report.js';

/** Two statements that say the same: indexes into the reports' statements, and how their words differ. */
export interface AlignedPair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  /** In the order of the texts. */
  readonly differences: readonly Difference[];
}

export interface ReportAlignment {
  /** In the order of the first report. */
  readonly pairs: readonly AlignedPair[];
  readonly onlyInA: readonly number[];
  readonly onlyInB: readonly number[];
}

type Statements = readonly (ReadStatement | null)[];

/** Words of the speakers' names: where one stands in a statement, somebody is named. */
function namesOf(...reports: readonly Statements[]): (form: string) => boolean {
  const names = new Set<string>();
  for (const read of reports.flat()) {
    const name = read?.statement.speaker?.name ?? '';
    for (const token of tokenise(name)) {
      const known = read?.pack.comparing.agent(token.form, name.slice(token.start, token.end), false);
      if (token.kind === 'word' && known !== 'office' && known !== 'body') names.add(comparableForm(token.form));
    }
  }
  return (form) => names.has(form);
}

function relationOf(differences: readonly Difference[], restyled: boolean): Relation {
  if (differences.some(({ type }) => type !== 'wording')) return 'altered';
  return restyled || differences.length > 0 ? 'reworded' : 'identical';
}

const at = ({ a, b }: Difference) => a?.start ?? b?.start ?? 0;

/** Pairs two reports' statements and compares the pairs. Which report is `a` and which `b` changes nothing. */
function alignStatements(a: Statements, b: Statements, weights: FeatureWeights): AlignedPair[] {
  const isName = namesOf(a, b);
  const pairs: MatchedPair[] = pairStatements(a, b, weights).map((pair) => ({
    ...pair,
    matches: alignTerms(a[pair.a]?.terms ?? [], b[pair.b]?.terms ?? []),
  }));
  settleRegions(pairs);
  const gaps = new Gaps(pairs);
  return pairs.flatMap((pair): AlignedPair[] => {
    const left = a[pair.a];
    const right = b[pair.b];
    if (!left || !right) return [];
    const comparison = new PairComparison(left.terms, right.terms, pair.matches, gaps.of(pair, left, right), {
      isName,
      sourced: { x: left.sourced, y: right.sourced },
      headFirst: left.pack.subject === 'after-verb',
      looksBack: (form) => left.pack.comparing.looksBack(form),
      joinless: (form) => left.pack.comparing.joinless(form),
      agent: ({ form, raw, first }) => left.pack.comparing.agent(normaliseForSearch(raw) || form, raw, first),
      polarity: (root) => left.pack.comparing.polarity(root),
    });
    const { differences, restyled } = comparison.compare(pair.matches);
    const all = [...compareAttribution(left, right), ...differences].sort((one, other) => at(one) - at(other));
    return [{ a: pair.a, b: pair.b, relation: relationOf(all, restyled), differences: all }];
  });
}

const mirrored = ({ a, b, relation, differences }: AlignedPair): AlignedPair => ({
  a: b,
  b: a,
  relation,
  differences: differences.map((difference) => ({ ...difference, a: difference.b, b: difference.a })),
});

/** The order in which two reports are compared, whichever of them the caller names first. */
function comesFirst(a: Report, b: Report): boolean {
  return a.text.length === b.text.length ? a.text <= b.text : a.text.length > b.text.length;
}

/** Pairs of `a` and `b` from reading them in one order for both: `align(b, a)` is the mirror image of `align(a, b)`. */
export function alignBothWays(
  a: { readonly report: Report; readonly read: Statements },
  b: { readonly report: Report; readonly read: Statements },
  weights: FeatureWeights,
): AlignedPair[] {
  if (comesFirst(a.report, b.report)) return alignStatements(a.read, b.read, weights);
  const pairs = alignStatements(b.read, a.read, weights).map(mirrored);
  const ordered = pairs.map((pair) => ({ ...pair, differences: pair.differences.toSorted((x, y) => at(x) - at(y)) }));
  return ordered.sort((one, other) => one.a - other.a || one.b - other.b);
}

/**
 * Lays two reports of one speech side by side: which statement of one is which of the other, many to many, how the words
 * of each pair differ, and what only one report carries. Boilerplate is left out. Never throws on any text; the time
 * grows with the texts' length, not with its square.
 */
export function align(a: Report, b: Report): ReportAlignment {
  const [left = [], right = []] = readReports([a, b]);
  const pairs = alignBothWays({ report: a, read: left }, { report: b, read: right }, new FeatureWeights([left, right]));
  const rest = (read: Statements, paired: ReadonlySet<number>) =>
    read.flatMap((statement, index) => (statement && !paired.has(index) ? [index] : []));
  return {
    pairs,
    onlyInA: rest(left, new Set(pairs.map((pair) => pair.a))),
    onlyInB: rest(right, new Set(pairs.map((pair) => pair.b))),
  };
}
