import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { EvaluationInputError, evaluationTasks, predictions } from '../evaluation/evaluation-tasks.js';
import { StartupProblem } from '../platform/config/startup-problem.js';

const Task = z.enum(evaluationTasks);
const Options = z.object({ in: z.string().min(1), out: z.string().min(1), claims: z.string().min(1).optional() });

/**
 * `isnad eval TASK --in INPUT.jsonl --out PREDICTED.jsonl`: writes what the language core makes of every input line, for a
 * scoring program that holds the answers. Writes nothing when a line cannot be read.
 */
export async function evalCommand(name: string, options: unknown): Promise<void> {
  const task = Task.safeParse(name);
  if (!task.success) throw refusal(unknownTask(name));
  const parsed = Options.safeParse(options);
  if (!parsed.success) throw refusal(z.prettifyError(parsed.error));
  if (parsed.data.claims !== undefined) throw refusal(`--claims is for matching; ${task.data} reads no claims.`);
  const input = await read(parsed.data.in);
  let lines: string[];
  try {
    lines = predictions(task.data, input);
  } catch (cause) {
    if (cause instanceof EvaluationInputError) throw refusal(`${parsed.data.in}, ${cause.message}`, cause);
    throw cause;
  }
  try {
    await writeFile(parsed.data.out, lines.map((line) => `${line}\n`).join(''));
  } catch (cause) {
    throw refusal(`${parsed.data.out} cannot be written: ${String(cause)}`, cause);
  }
  process.stderr.write(`Wrote ${lines.length} predictions to ${parsed.data.out}.\n`);
}

function refusal(reason: string, cause?: unknown): StartupProblem {
  return new StartupProblem(`isnad eval: ${reason}`, { cause }, 2);
}

function unknownTask(name: string): string {
  const known = evaluationTasks.join(', ');
  if (name === 'matching')
    return `matching cannot be evaluated, since this version of Isnad does not match claims; the tasks are ${known}.`;
  return `there is no task "${name}"; the tasks are ${known}.`;
}

async function read(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw refusal(`${file} cannot be read: ${String(cause)}`, cause);
  }
  try {
    // A byte order mark is dropped; bytes that are no UTF-8 would shift what is measured, and are refused.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refusal(`${file} is not UTF-8.`, cause);
  }
}
