/** A line in both languages, as units in their order. */
export interface ParallelLine {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** For a unit of one language, how probably it is said with which units of the other. */
export type Translation = ReadonlyMap<string, ReadonlyMap<string, number>>;

const ROUNDS = 7;
/** How fast a word's counterparts are less likely to stand away from its own place in the line. */
const PLACE = 6;
/** Share of a word that nothing in the other line stands for. */
const NOTHING = 0.08;
/** Counted besides, so that a word seen once is not sure of what it saw. */
const DOUBT = 0.02;
/** Rarer counterparts are chance. */
const LEAST_SHARE = 0.05;

/**
 * Learns from lines and their translations what the units of one language are in the other: expectation maximisation over
 * which unit stands for which, equally likely at first but for their places in the line (IBM model 2 with a fixed
 * diagonal, as in Dyer et al. 2013). Deterministic.
 */
export function learnTranslation(lines: readonly ParallelLine[]): Translation {
  let table = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round += 1) table = reestimated(lines, table, round === 0);
  const kept = new Map<string, Map<string, number>>();
  for (const [unit, shares] of table) {
    const likely = [...shares].filter(([, share]) => share > LEAST_SHARE);
    if (likely.length > 0) kept.set(unit, new Map(likely));
  }
  return kept;
}

function reestimated(lines: readonly ParallelLine[], table: Translation, isFirst: boolean) {
  const counts = new Map<string, Map<string, number>>();
  for (const { from, to } of lines) {
    for (const [place, target] of to.entries()) {
      let total = NOTHING * (isFirst ? 0.3 : 0.01);
      const shares = from.map((source, index) => {
        const near = (2 * Math.exp(-PLACE * Math.abs(index / from.length - place / to.length))) / from.length;
        const share = near * (isFirst ? 1 : (table.get(source)?.get(target) ?? 0));
        total += share;
        return share;
      });
      for (const [index, source] of from.entries()) {
        const share = (shares[index] ?? 0) / total;
        if (share < 1e-4) continue;
        const known = counts.get(source) ?? new Map<string, number>();
        counts.set(source, known);
        known.set(target, (known.get(target) ?? 0) + share);
      }
    }
  }
  for (const shares of counts.values()) {
    let total = DOUBT;
    for (const count of shares.values()) total += count;
    for (const [target, count] of shares) shares.set(target, count / total);
  }
  return counts;
}
