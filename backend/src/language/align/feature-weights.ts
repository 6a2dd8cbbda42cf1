import type { ReadStatement } from './report.js';

/** A text of few statements says little about how common a word is: below this many, counting starts from here. */
const FEW_STATEMENTS = 12;

/** A root of two letters (`w:عد`) is shared by words that have nothing to do with each other. */
const SHORT = 5;
const SHORT_COUNTS = 0.7;

/** How much a feature tells: log(1 + statements / statements with it), by the report in which it is most common. */
export class FeatureWeights {
  private readonly counts = new Map<string, number>();
  private statements = FEW_STATEMENTS;

  constructor(reports: readonly (readonly (ReadStatement | null)[])[]) {
    for (const report of reports) {
      const counts = new Map<string, number>();
      for (const read of report) {
        for (const feature of read?.features ?? []) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      }
      for (const [feature, count] of counts) this.counts.set(feature, Math.max(count, this.counts.get(feature) ?? 0));
      this.statements = Math.max(this.statements, report.length);
    }
  }

  of(feature: string): number {
    const weight = Math.log(1 + this.statements / (this.counts.get(feature) ?? 1));
    return feature.length < SHORT ? weight * SHORT_COUNTS : weight;
  }

  sum(features: Iterable<string>): number {
    let sum = 0;
    for (const feature of features) sum += this.of(feature);
    return sum;
  }

  /** What a word that stands in one statement only weighs. */
  get rare(): number {
    return Math.log(1 + this.statements);
  }
}
