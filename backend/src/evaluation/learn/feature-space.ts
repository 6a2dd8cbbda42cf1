import { CONCEPTS } from '../../language/check-worthiness/concepts.js';
import { REACH, SOFTENING } from '../../language/check-worthiness/contributions.js';
import { isCircumstance, MEASURES } from '../../language/check-worthiness/measures.js';
import type { LinearModel } from '../../language/check-worthiness/model.js';
import type { DebateLine } from './debate-lines.js';
import type { SparseRow, Weights } from './logistic-regression.js';

/** A line as the model sees it. */
export interface Example {
  readonly line: DebateLine;
  readonly measures: readonly number[];
  readonly concepts: readonly number[];
  /** Each once. */
  readonly units: readonly string[];
}

export type FeatureGroup = 'measure' | 'circumstance' | 'concept' | 'own' | 'around';

/** Scales rarities to about 1. */
const RARITY_SCALE = 4;

/**
 * Which features there are and where each stands in a row: measures, concepts, units in the statement, units around it.
 * A unit is listed when enough of the lines have it; all others are equally rare and weigh nothing.
 */
export class FeatureSpace {
  readonly units: readonly string[];
  readonly rarest: number;
  readonly #places: ReadonlyMap<string, number>;
  readonly #rarities: ReadonlyMap<string, number>;

  constructor(lines: readonly Example[], leastLines: number) {
    const frequencies = new Map<string, number>();
    for (const { units } of lines) for (const unit of units) frequencies.set(unit, (frequencies.get(unit) ?? 0) + 1);
    const rarity = (frequency: number) => Math.log(lines.length / frequency) / RARITY_SCALE;
    const listed = [...frequencies].filter(([, frequency]) => frequency >= leastLines);
    this.units = listed.map(([unit]) => unit).sort();
    this.#places = new Map(this.units.map((unit, place) => [unit, place]));
    this.#rarities = new Map(listed.map(([unit, frequency]) => [unit, rarity(frequency)]));
    this.rarest = rarity(Math.max(1, leastLines / 2));
  }

  rarityOf(unit: string): number {
    return this.#rarities.get(unit) ?? this.rarest;
  }

  /** The cost of every feature's weight, by its group. */
  penalties(costs: Readonly<Record<FeatureGroup, number>>): Float64Array {
    return Float64Array.from([
      ...MEASURES.map((measure) => costs[isCircumstance(measure) ? 'circumstance' : 'measure']),
      ...CONCEPTS.map(() => costs.concept),
      ...this.units.map(() => costs.own),
      ...this.units.map(() => costs.around),
    ]);
  }

  /** A row for every line of `examples`, which are whole debates, each in its order. */
  rows(examples: readonly Example[]): SparseRow[] {
    return examples.map((example, index) => {
      const at: number[] = [];
      const values: number[] = [];
      const add = (place: number, value: number) => {
        if (value === 0) return;
        at.push(place);
        values.push(value);
      };
      for (const [place, value] of example.measures.entries()) add(place, value);
      for (const [place, value] of example.concepts.entries()) add(MEASURES.length + place, value);
      const words = MEASURES.length + CONCEPTS.length;
      this.#addUnits(example.units, words, add);
      this.#addUnits(unitsAround(examples, index), words + this.units.length, add);
      return { at: Int32Array.from(at), values: Float64Array.from(values) };
    });
  }

  #addUnits(units: Iterable<string>, from: number, add: (place: number, value: number) => void): void {
    let squares = SOFTENING;
    for (const unit of units) squares += this.rarityOf(unit) ** 2;
    const length = Math.sqrt(squares);
    for (const unit of units) {
      const place = this.#places.get(unit);
      if (place !== undefined) add(from + place, this.rarityOf(unit) / length);
    }
  }

  /** The model that gives every row its sum by these weights. */
  model(weights: Weights): LinearModel {
    const own = MEASURES.length + CONCEPTS.length;
    const around = own + this.units.length;
    const bias = around + this.units.length;
    return {
      bias: weights[bias] ?? 0,
      measures: weights.slice(0, MEASURES.length),
      concepts: weights.slice(MEASURES.length, own),
      units: new Map(
        this.units.map((unit, at) => [
          unit,
          { rarity: this.rarityOf(unit), own: weights[own + at] ?? 0, around: weights[around + at] ?? 0 },
        ]),
      ),
      unlisted: { rarity: this.rarest, own: 0, around: 0 },
    };
  }
}

function unitsAround(examples: readonly Example[], index: number): Set<string> {
  const debate = examples[index]?.line.debate;
  const units = new Set<string>();
  for (let at = index - REACH; at <= index + REACH; at += 1) {
    const other = examples[at];
    if (at === index || other?.line.debate !== debate) continue;
    for (const unit of other?.units ?? []) units.add(unit);
  }
  return units;
}
