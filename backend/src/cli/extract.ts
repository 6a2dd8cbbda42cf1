import { z } from 'zod';
import { extract } from '../language/extract.js';
import { StartupProblem } from '../platform/config/startup-problem.js';
import { readTextFile } from './read-text-file.js';

const Options = z.object({ json: z.boolean().default(false), language: z.enum(['ar', 'en']).optional() });

/** `isnad extract FILE`: prints the statements of a text, as a table to read or, with `--json`, as the design's contract has them. */
export async function extractFile(file: string, options: unknown): Promise<void> {
  const parsed = Options.safeParse(options);
  if (!parsed.success) throw new StartupProblem(`isnad extract: ${z.prettifyError(parsed.error)}`, {}, 2);
  const text = await readTextFile(file, 'extract');
  const { language, segments } = extract(text, { language: parsed.data.language });
  if (parsed.data.json) {
    const printed = segments.map(({ speaker, cue, checkWorthiness, ...segment }) => ({
      ...segment,
      speaker: speaker?.name ?? null,
      cue: cue?.text ?? null,
      checkWorthiness: {
        score: checkWorthiness.score,
        reasons: checkWorthiness.reasons.map(({ code, text: words }) => ({ code, text: words[language] })),
      },
    }));
    process.stdout.write(`${JSON.stringify({ language, segments: printed }, null, 2)}\n`);
    return;
  }
  for (const { kind, speaker, cue, checkWorthiness, start, end, exact } of segments) {
    const by = [speaker?.name, cue?.text].filter(Boolean).join(' · ');
    process.stdout.write(
      `${start}-${end}\t${kind}\t${checkWorthiness.score.toFixed(2)}\t${by}\n\t${exact.replaceAll(/\s+/g, ' ')}\n`,
    );
  }
}
