import { echoes } from './echo.js';
import { FIRST_CIRCUMSTANCE } from './measures.js';
import type { CheckWorthinessModel, LinearModel } from './model.js';
import type { StatementFeatures } from './statement-features.js';
import type { Vocabulary } from './vocabulary.js';

/** How many statements before and behind have their words read along: a passage is checked, seldom a lone sentence of it. */
export const REACH = 3;

/** Added to the sum of squares under the root, so that two rare words alone do not weigh like a statement. */
export const SOFTENING = 0.5;

/** Calls `visit` for the units of the statements around `index`, each once. `stamps` needs a place for every unit. */
function visitAround(
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
  /** In the order of `MEASURES`. */
  readonly measures: readonly number[];
  /** In the order of `CONCEPTS`. */
  readonly concepts: readonly number[];
  readonly words: number;
  /** Of the words around it, and of what the statements around it are worth. */
  readonly surroundings: number;
}

/** All that is around a statement: the words, what is seen of its neighbours, and what they are worth. */
export function surroundingsIn({ measures, surroundings }: Contributions): number {
  let sum = surroundings;
  for (let at = FIRST_CIRCUMSTANCE; at < measures.length; at += 1) sum += measures[at] ?? 0;
  return sum;
}

const product = (values: readonly number[], weights: Float64Array) =>
  values.map((value, at) => value * (weights[at] ?? 0));

function total(values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum;
}

/** Units count by their rarity, over the length of all of them together: many words say no more than few by being many. */
class UnitSum {
  #squares = SOFTENING;
  #sum = 0;

  add(weight: number, rarity: number): void {
    this.#squares += rarity * rarity;
    this.#sum += weight * rarity;
  }

  get value(): number {
    return this.#sum / Math.sqrt(this.#squares);
  }
}

/** The contributions for every statement of a text by features and words alone, whatever the others are worth. */
export function* ownContributionsOf(
  features: readonly StatementFeatures[],
  vocabulary: Vocabulary,
  model: LinearModel,
): Generator<Contributions, void> {
  const weights = vocabulary.units.map((unit) => model.units.get(unit) ?? model.unlisted);
  const weightOf = (unit: number) => weights[unit] ?? model.unlisted;
  const stamps = new Int32Array(weights.length);
  for (const [index, feature] of features.entries()) {
    const measures = product(feature.measures, model.measures);
    const concepts = product(feature.concepts, model.concepts);
    const own = new UnitSum();
    for (const unit of feature.units) own.add(weightOf(unit).own, weightOf(unit).rarity);
    const around = new UnitSum();
    visitAround(features, index, stamps, (unit) => around.add(weightOf(unit).around, weightOf(unit).rarity));
    const words = own.value;
    const surroundings = around.value;
    const sum = model.bias + total(measures) + total(concepts) + words + surroundings;
    yield { sum, measures, concepts, words, surroundings };
  }
}

/** The contributions for every statement of a text, one after the other: they need not all be kept. */
export function* contributionsOf(
  features: readonly StatementFeatures[],
  vocabulary: Vocabulary,
  model: CheckWorthinessModel,
): Generator<Contributions, void> {
  const own = ownContributionsOf(features, vocabulary, model);
  if (features.length === 1) {
    for (const only of own) yield { ...only, sum: only.sum + model.alone };
    return;
  }
  for (const { item, echo } of echoes(own, features, model.echo))
    yield { ...item, surroundings: item.surroundings + echo, sum: item.sum + echo };
}
