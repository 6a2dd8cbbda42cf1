import { CONCEPTS, type Concept } from './concepts.js';
import type { Echo } from './echo.js';
import { MEASURES, type Measure } from './measures.js';

/** What the command writes and the repository keeps: numbers a person can read, and compare with the last ones. */
export interface WeightsFile {
  readonly bias: number;
  /** The rarity of a word that is not listed. */
  readonly rarest: number;
  readonly echo: Echo;
  readonly alone: number;
  readonly measures: Readonly<Record<Measure, number>>;
  readonly concepts: Readonly<Record<Concept, number>>;
  /** A line for every unit: itself, its rarity, its weight in a statement, its weight in the statements around; in thousandths. */
  readonly words: string;
}

export interface UnitWeights {
  readonly rarity: number;
  readonly own: number;
  readonly around: number;
}

/** Gives a statement a sum: of its features by their weights. */
export interface LinearModel {
  readonly bias: number;
  /** In the order of `MEASURES`. */
  readonly measures: Float64Array;
  /** In the order of `CONCEPTS`. */
  readonly concepts: Float64Array;
  readonly units: ReadonlyMap<string, UnitWeights>;
  /** Of a unit that is not listed. */
  readonly unlisted: UnitWeights;
}

/** A model of check-worthiness: the logistic of a statement's sum, and of a share of the sums around it. */
export interface CheckWorthinessModel extends LinearModel {
  readonly echo: Echo;
  /** Added to a statement by itself, for what surroundings add on the whole. */
  readonly alone: number;
}

/** Refuses, with the line, a list of words that is not what the command writes. */
export function readModel(file: WeightsFile): CheckWorthinessModel {
  const units = new Map<string, UnitWeights>();
  for (const line of file.words.split('\n').filter(Boolean)) {
    const [unit, ...numbers] = line.trim().split(' ');
    const [rarity, own, around] = numbers.map((number) => Number.parseInt(number, 10) / 1000);
    if (
      !unit ||
      rarity === undefined ||
      own === undefined ||
      around === undefined ||
      Number.isNaN(rarity + own + around)
    )
      throw new Error(`The learned weights have a line that is none: "${line}".`);
    units.set(unit, { rarity, own, around });
  }
  return {
    bias: file.bias,
    measures: Float64Array.from(MEASURES, (measure) => file.measures[measure]),
    concepts: Float64Array.from(CONCEPTS, (concept) => file.concepts[concept]),
    units,
    unlisted: { rarity: file.rarest, own: 0, around: 0 },
    echo: file.echo,
    alone: file.alone,
  };
}
