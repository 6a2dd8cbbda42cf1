import { CONCEPTS } from '../../language/check-worthiness/concepts.js';
import type { WeightsFile } from '../../language/check-worthiness/model.js';
import { MEASURES } from '../../language/check-worthiness/statement-features.js';
import type { Trained } from './check-worthiness-training.js';
import type { Calibration } from './cross-validation.js';

const rounded = (value: number) => Math.round(value * 1000) / 1000 || 0;
const thousandths = (value: number) => String(Math.round(value * 1000) || 0);

/** A trained model as it is kept, its sums calibrated. Units that weigh nothing and are as rare as the unlisted are left out. */
export function weightsOf({ space, weights }: Trained, { slope, shift }: Calibration): WeightsFile {
  const { measure, concept, own, around, bias } = space.split(weights);
  const scaled = (value: number | undefined) => slope * (value ?? 0);
  const words = space.units.flatMap((unit, at) => {
    const numbers = [space.rarityOf(unit), scaled(own[at]), scaled(around[at])].map(thousandths);
    const [rarity, ...learned] = numbers;
    if (rarity === thousandths(space.rarest) && learned.every((number) => number === '0')) return [];
    return [[unit, ...numbers].join(' ')];
  });
  const named = <Name extends string>(names: readonly Name[], values: Float64Array) =>
    Object.fromEntries(names.map((name, at) => [name, rounded(scaled(values[at]))])) as Record<Name, number>;
  return {
    bias: rounded(slope * bias + shift),
    rarest: rounded(space.rarest),
    measures: named(MEASURES, measure),
    concepts: named(CONCEPTS, concept),
    words: words.join('\n'),
  };
}

const properties = (values: Readonly<Record<string, number>>) =>
  Object.entries(values)
    .map(([name, value]) => `    ${name}: ${value},\n`)
    .join('');

/** The TypeScript module that keeps a model, as the formatter leaves it. */
export function weightsModule(file: WeightsFile): string {
  return `import type { WeightsFile } from '../model.js';

/** Learned, not written: \`npm run learn -- check-worthiness --data <folder>\` makes it anew. See docs/language.md. */
export const weights: WeightsFile = {
  bias: ${file.bias},
  rarest: ${file.rarest},
  measures: {
${properties(file.measures)}  },
  concepts: {
${properties(file.concepts)}  },
  words: \`
${file.words.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`,
};
`;
}
