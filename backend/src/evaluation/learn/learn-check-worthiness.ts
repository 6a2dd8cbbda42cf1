import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { PACKS } from '../../language/packs.js';
import { type Corpus, type Language, train } from './check-worthiness-training.js';
import { calibrate, crossValidate, type Judged, meanAveragePrecision } from './cross-validation.js';
import { type DebateLine, placeOf, readDebateLines } from './debate-lines.js';
import { weightsModule, weightsOf } from './weights-file.js';

const LANGUAGES = ['ar', 'en'] as const satisfies readonly Language[];

const Options = z
  .object({
    data: z.string().min(1, 'names the data folder'),
    language: z.enum(LANGUAGES).optional(),
    'cross-validate': z.boolean().default(false),
    out: z.string().min(1).optional(),
  })
  .refine(({ out, 'cross-validate': only }) => out === undefined || only, 'out goes with --cross-validate')
  .refine(
    ({ out, language }) => out === undefined || language !== undefined,
    'out holds one language: say which by --language',
  );

const USAGE = `usage: npm run learn -- check-worthiness --data FOLDER [--language ar|en] [--cross-validate [--out PREDICTED.jsonl]]`;

function optionsFrom(args: readonly string[]): z.infer<typeof Options> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      language: { type: 'string' },
      'cross-validate': { type: 'boolean' },
      out: { type: 'string' },
    },
  });
  if (positionals.length !== 1 || positionals[0] !== 'check-worthiness') throw new Error(USAGE);
  const parsed = Options.safeParse(values);
  if (!parsed.success) throw new Error(`${z.prettifyError(parsed.error)}\n${USAGE}`);
  return parsed.data;
}

/** The label that a language's figure is measured by. */
const LABEL = {
  ar: ['labels.any', ({ labels }: DebateLine) => labels.any ?? 0],
  en: ['labels.clef', ({ labels }: DebateLine) => labels.clef],
} as const;

function reportOn(language: Language, judged: readonly Judged[]): string {
  const [name, label] = LABEL[language];
  return `${language}: MAP ${meanAveragePrecision(judged, label).toFixed(4)} by ${name}, every debate judged by a model that never saw it\n`;
}

/** `weights` answers where a language's module stands. */
export async function learnCheckWorthiness(
  args: readonly string[],
  weights: (language: Language) => string,
  print: (text: string) => void,
): Promise<void> {
  const options = optionsFrom(args);
  const corpus: Corpus = {
    ar: await readDebateLines(options.data, 'ar'),
    en: await readDebateLines(options.data, 'en'),
    lexicons: { ar: PACKS.ar.scoring, en: PACKS.en.scoring },
  };
  const checked = new Map(corpus.ar.map((line) => [placeOf(line), line.labels.any]));
  for (const language of LANGUAGES.filter((each) => options.language === undefined || each === options.language)) {
    const judged = crossValidate(language, corpus, undefined, (debate) => print(`${language}: without ${debate}\n`));
    print(reportOn(language, judged));
    if (options['cross-validate']) {
      if (options.out === undefined) continue;
      await writeFile(
        options.out,
        judged.map(({ line, sum }) => `${JSON.stringify({ id: line.id, score: sum })}\n`).join(''),
      );
      continue;
    }
    const calibration = calibrate(judged, (line) => checked.get(placeOf(line)));
    const file = weights(language);
    await writeFile(file, weightsModule(weightsOf(train(language, corpus), calibration)));
    print(`${language}: wrote ${file}\n`);
  }
}
