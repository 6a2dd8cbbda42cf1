import type { CheckWorthinessModel } from './model.js';
import type { StatementFeatures } from './statement-features.js';
import type { Vocabulary } from './vocabulary.js';

/** How many statements before and behind are read along: a passage is checked, seldom a lone sentence of it. */
export const REACH = 3;

/** Added to the sum of squares under the root, so that two rare words alone do not weigh like a statement. */
export const SOFTENING = 0.5;

/** Calls `visit` for the units of the statements around `index`, each once. `stamps` needs a place for every unit. */
export function visitAround(
  features: readonly StatementFeatures[],
  index: number,
  stamps: Int32Array,
  visit: (unit: number) => void,
): void {
  const to = Math.min(features.length - 1, index + REACH);
  for (let at = Math.max(0, index - REACH); at <= to; at += 1) {
    if (at === index) continue;
    for (const unit of features[at]?.units ?? []) {
      if (stamps[unit] === index + 1) continue;
      stamps[unit] = index + 1;
      visit(unit);
    }
  }
}

/** What a statement's features add to its score, before the logistic function. */
export interface Contributions {
  readonly sum: number;
  readonly measures: readonly number[];
  readonly concepts: readonly number[];
  /** What each of the statement's units adds, in their order. */
  readonly units: readonly number[];
  readonly surroundings: number;
}

const product = (values: readonly number[], weights: Float64Array) =>
  values.map((value, at) => value * (weights[at] ?? 0));
const total = (values: Iterable<number>) => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** The contributions for every statement of a text, one after the other: they need not all be kept. Words count by their rarity, over the length of their vector. */
export function* contributionsOf(
  features: readonly StatementFeatures[],
  vocabulary: Vocabulary,
  model: CheckWorthinessModel,
): Generator<Contributions> {
  const weights = vocabulary.units.map((unit) => model.units.get(unit) ?? model.unlisted);
  const stamps = new Int32Array(weights.length);
  for (const [index, feature] of features.entries()) {
    const measures = product(feature.measures, model.measures);
    const concepts = product(feature.concepts, model.concepts);
    let squares = SOFTENING;
    for (const unit of feature.units) squares += (weights[unit]?.rarity ?? 0) ** 2;
    const length = Math.sqrt(squares);
    const units = feature.units.map((unit) => ((weights[unit]?.own ?? 0) * (weights[unit]?.rarity ?? 0)) / length);
    let aroundSquares = SOFTENING;
    let aroundSum = 0;
    visitAround(features, index, stamps, (unit) => {
      const weight = weights[unit] ?? model.unlisted;
      aroundSquares += weight.rarity ** 2;
      aroundSum += weight.around * weight.rarity;
    });
    const surroundings = aroundSum / Math.sqrt(aroundSquares);
    const sum = model.bias + total(measures) + total(concepts) + total(units) + surroundings;
    yield { sum, measures, concepts, units, surroundings };
  }
}
