import { type Import, type InterfaceLanguage, problemCodes, problems, textEncodings } from '@isnad/contracts';
import { z } from 'zod';
import type { Prisma } from '../generated/prisma/client.js';

/** An import without its bytes and without what was understood. */
export const importColumns = {
  id: true,
  state: true,
  progress: true,
  fileName: true,
  byteLength: true,
  format: true,
  encoding: true,
  problem: true,
  expiresAt: true,
  createdAt: true,
} as const satisfies Prisma.ImportSelect;

export type ImportRow = Prisma.ImportGetPayload<{ select: typeof importColumns }>;

/** Why an import failed, as stored. */
export const StoredProblem = z.object({
  code: z.enum(problemCodes),
  detail: z.object({ ar: z.string(), en: z.string() }).nullable(),
});
export type StoredProblem = z.infer<typeof StoredProblem>;

const Encoding = z.enum(textEncodings).nullable();

/** An import for a reader of `language`, in which its problem is told. */
export function toImport(row: ImportRow, language: InterfaceLanguage): Import {
  const problem = StoredProblem.nullable().parse(row.problem);
  return {
    ...row,
    encoding: Encoding.parse(row.encoding),
    problem: problem && {
      code: problem.code,
      title: problems[problem.code].title[language],
      detail: problem.detail?.[language] ?? null,
    },
    expiresAt: row.expiresAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  };
}
