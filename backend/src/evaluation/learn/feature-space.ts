import { CONCEPTS } from '../../language/check-worthiness/concepts.js';
import { REACH, SOFTENING } from '../../language/check-worthiness/contributions.js';
import { MEASURES } from '../../language/check-worthiness/statement-features.js';
import type { DebateLine } from './debate-lines.js';
import type { SparseRow, Weights } from './logistic-regression.js';

/** A line as the model sees it. Units of a line in the model's own language are there with 1, translated ones with less. */
export interface Example {
  readonly line: DebateLine;
  readonly measures: readonly number[];
  readonly concepts: readonly number[];
  readonly units: ReadonlyMap<string, number>;
}

export type FeatureGroup = 'measure' | 'concept' | 'own' | 'around';

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
    for (const { units } of lines)
      for (const unit of units.keys()) frequencies.set(unit, (frequencies.get(unit) ?? 0) + 1);
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
      ...MEASURES.map(() => costs.measure),
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

  #addUnits(units: ReadonlyMap<string, number>, from: number, add: (place: number, value: number) => void): void {
    let squares = SOFTENING;
    for (const [unit, value] of units) squares += (value * this.rarityOf(unit)) ** 2;
    const length = Math.sqrt(squares);
    for (const [unit, value] of units) {
      const place = this.#places.get(unit);
      if (place !== undefined) add(from + place, (value * this.rarityOf(unit)) / length);
    }
  }

  /** Weights as the model has them, group by group. */
  split(weights: Weights): Readonly<Record<FeatureGroup, Float64Array>> & { readonly bias: number } {
    const concepts = MEASURES.length;
    const own = concepts + CONCEPTS.length;
    const around = own + this.units.length;
    const bias = around + this.units.length;
    return {
      measure: weights.slice(0, concepts),
      concept: weights.slice(concepts, own),
      own: weights.slice(own, around),
      around: weights.slice(around, bias),
      bias: weights[bias] ?? 0,
    };
  }
}

function unitsAround(examples: readonly Example[], index: number): Map<string, number> {
  const here = examples[index]?.line;
  const units = new Map<string, number>();
  for (let at = index - REACH; at <= index + REACH; at += 1) {
    const other = examples[at];
    if (at === index || !other || other.line.debate !== here?.debate || other.line.lang !== here.lang) continue;
    for (const [unit, value] of other.units) units.set(unit, Math.max(value, units.get(unit) ?? 0));
  }
  return units;
}
