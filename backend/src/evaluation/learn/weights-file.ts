import { CONCEPTS } from '../../language/check-worthiness/concepts.js';
import { MEASURES } from '../../language/check-worthiness/measures.js';
import type { CheckWorthinessModel, WeightsFile } from '../../language/check-worthiness/model.js';
import type { Calibration } from './cross-validation.js';

const rounded = (value: number) => Math.round(value * 1000) / 1000 || 0;
const thousandths = (value: number) => String(Math.round(value * 1000) || 0);

/** A trained model as it is kept, its sums calibrated. Units that weigh nothing and are as rare as the unlisted are left out. */
export function weightsOf(model: CheckWorthinessModel, { slope, shift }: Calibration): WeightsFile {
  const scaled = (value: number | undefined) => slope * (value ?? 0);
  const words = [...model.units].flatMap(([unit, { rarity, own, around }]) => {
    const numbers = [rarity, scaled(own), scaled(around)].map(thousandths);
    const [rounding, ...learned] = numbers;
    if (rounding === thousandths(model.unlisted.rarity) && learned.every((number) => number === '0')) return [];
    return [[unit, ...numbers].join(' ')];
  });
  const named = <Name extends string>(names: readonly Name[], values: Float64Array) =>
    Object.fromEntries(names.map((name, at) => [name, rounded(scaled(values[at]))])) as Record<Name, number>;
  return {
    bias: rounded(scaled(model.bias) + shift),
    rarest: rounded(model.unlisted.rarity),
    echo: { share: model.echo.share, level: rounded(scaled(model.echo.level) + shift) },
    alone: rounded(scaled(model.alone)),
    measures: named(MEASURES, model.measures),
    concepts: named(CONCEPTS, model.concepts),
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
  echo: { share: ${file.echo.share}, level: ${file.echo.level} },
  alone: ${file.alone},
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
