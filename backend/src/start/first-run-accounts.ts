import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Email, roles } from '@isnad/contracts';
import { z } from 'zod';

const FirstRunAccount = z.object({
  email: Email,
  password: z.string().min(1),
  role: z.enum(roles),
  name: z.string().min(1),
});
export type FirstRunAccount = z.infer<typeof FirstRunAccount>;

const FILE_NAME = 'first-run-accounts.json';

/** One account per role, two where two people must see each other's work. Reviewers are Noor and Salim, editors Layla and Haidar. */
const people = [
  { email: 'reviewer1@isnad.example', role: 'reviewer', name: 'نور الراوي' },
  { email: 'reviewer2@isnad.example', role: 'reviewer', name: 'سليم العاني' },
  { email: 'editor1@isnad.example', role: 'editor', name: 'ليلى الصائغ' },
  { email: 'editor2@isnad.example', role: 'editor', name: 'حيدر البنّاء' },
  { email: 'viewer@isnad.example', role: 'viewer', name: 'هدى القيسي' },
  { email: 'admin@isnad.example', role: 'admin', name: 'مدير المكتب' },
] as const satisfies readonly Omit<FirstRunAccount, 'password'>[];

/** Fresh accounts with random passwords of 96 bits. */
export function makeAccounts(): FirstRunAccount[] {
  return people.map((person) => ({ ...person, password: randomBytes(12).toString('base64url') }));
}

/** Writes the accounts so that only their owner can read them, whole or not at all; answers the file's path. */
export async function saveAccounts(dataDir: string, accounts: readonly FirstRunAccount[]): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, FILE_NAME);
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(unfinished, file);
  return file;
}

/** The accounts that a first run wrote down; null when there was none. */
export async function readAccounts(dataDir: string): Promise<{ file: string; accounts: FirstRunAccount[] } | null> {
  const file = join(dataDir, FILE_NAME);
  try {
    return { file, accounts: z.array(FirstRunAccount).parse(JSON.parse(await readFile(file, 'utf8'))) };
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
