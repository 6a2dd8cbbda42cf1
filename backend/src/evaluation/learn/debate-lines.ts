import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Label = z.union([z.literal(0), z.literal(1)]);

const Line = z.object({
  id: z.string().min(1),
  debate: z.string().min(1),
  speaker: z.string(),
  text: z.string(),
  lang: z.enum(['ar', 'en']),
  /** `any`: checked by any of nine organisations; `clef`: by the one whose checks the shared tasks used. */
  labels: z.object({ any: Label.optional(), clef: Label }),
  /** Which of the nine organisations checked it. */
  orgs: z.record(z.string(), Label).optional(),
  /** How worth checking ClaimBuster found the English line. */
  claimbusterOnEnglish: z.number().min(0).max(1).optional(),
});

export type DebateLine = z.infer<typeof Line>;

/**
 * Never learned from, whatever a folder holds: the debate and the speeches on which a release is measured
 * (see the data folder's README).
 */
const HELD_OUT = /2pres|^2nd$|20151219|20160129|20160311|20180131|20181015|20190205|20190215/u;

/** The Arabic debates are translations of English ones, line by line; these are the same debates. */
const TRANSLATED: Readonly<Record<string, string>> = { '1st': '20160926_1pres', vice: '20161005_vice_pres' };

/** Where a line stands, the same in both languages of a translated debate. */
export const placeOf = ({ id, debate }: DebateLine): string =>
  `${TRANSLATED[debate] ?? debate}:${id.slice(id.lastIndexOf(':') + 1)}`;

/** The lines of `check-worthiness/<lang>-debates.jsonl` in the data folder. Refuses a line that is none, with its number. */
export async function readDebateLines(folder: string, lang: 'ar' | 'en'): Promise<DebateLine[]> {
  const file = join(folder, 'check-worthiness', `${lang}-debates.jsonl`);
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line, index) => {
      const parsed = Line.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    })
    .filter(({ debate }) => !HELD_OUT.test(debate));
}
