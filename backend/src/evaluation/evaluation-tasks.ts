import { z } from 'zod';
import { attributionsOf } from '../language/attributions.js';
import { scoreLines } from '../language/check-worthiness.js';
import { sentencesOf } from '../language/sentences.js';

/** A line to predict; lines carry more, which no prediction reads. A line of a debate is judged among the debate's others. */
const Line = z.object({
  id: z.string().min(1),
  lang: z.enum(['ar', 'en']),
  text: z.string(),
  debate: z.string().optional(),
  speaker: z.string().nullish(),
});

type EvaluationLine = z.infer<typeof Line>;

/** A file's predictions, in the order of its lines and in the form that the scoring program reads beside their `id`. */
type Predict = (lines: readonly EvaluationLine[]) => readonly object[];

/**
 * The tasks of `isnad eval`, each with the function of the language core that it measures, as the desk itself uses it.
 * Offsets are UTF-16, end exclusive.
 */
const PREDICT = {
  segmentation: (lines) => lines.map(({ text, lang }) => ({ sentences: sentencesOf(text, lang) })),
  'check-worthiness': (lines) => scoreLines(lines).map((score) => ({ score })),
  attribution: (lines) => lines.map(({ text, lang }) => ({ attributions: attributionsOf(text, lang) })),
} satisfies Readonly<Record<string, Predict>>;

export type EvaluationTask = keyof typeof PREDICT;

export const evaluationTasks = Object.keys(PREDICT) as EvaluationTask[];

/** A line that cannot be read; `line` counts from 1. */
export class EvaluationInputError extends Error {
  override readonly name = 'EvaluationInputError';

  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`line ${line}: ${reason}`);
  }
}

function parsed(line: string, number: number): EvaluationLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new EvaluationInputError(number, `not JSON (${cause instanceof Error ? cause.message : String(cause)}).`);
  }
  const result = Line.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.');
  throw new EvaluationInputError(number, `${field ? `"${field}": ` : ''}${issue?.message ?? 'not an object'}.`);
}

/**
 * Predicts every line of an input file (JSON Lines: `id`, `lang`, `text`, of debates `debate` and `speaker`; empty lines are
 * passed over) and answers the lines of the prediction file, in the input's order. Refuses with an `EvaluationInputError` a
 * line that is no such object, and an id that comes twice, since predictions are matched by it.
 */
export function predictions(task: EvaluationTask, input: string): string[] {
  const lines = linesOf(input);
  const predict: Predict = PREDICT[task];
  const predicted = predict(lines);
  return lines.map(({ id }, index) => JSON.stringify({ id, ...predicted[index] }));
}

function linesOf(input: string): EvaluationLine[] {
  const seen = new Map<string, number>();
  return input.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    const line = parsed(text, index + 1);
    const before = seen.get(line.id);
    if (before !== undefined)
      throw new EvaluationInputError(index + 1, `the id "${line.id}" stands in line ${before} already.`);
    seen.set(line.id, index + 1);
    return [line];
  });
}
