import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Migration {
  /** Name of its folder: the time it was written and what it did, `20250102030405_created_claims`. */
  name: string;
  sql: string;
  /** SHA-256 of the script in hexadecimal, as Prisma's engine records it. */
  checksum: string;
}

/** The project's own migrations; the path is the same from the sources and from the build. */
export const MIGRATIONS_DIR = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

const MIGRATION_NAME = /^\d{14}_[a-z0-9]+(?:_[a-z0-9]+)*$/;

/** Reads all migrations below `folder`, oldest first. Refuses a folder that is not named like a migration. */
export async function readMigrations(folder = MIGRATIONS_DIR): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const misnamed = names.find((name) => !MIGRATION_NAME.test(name));
  if (misnamed)
    throw new Error(
      `The folder ${join(folder, misnamed)} is not named like a migration: <yyyymmddhhmmss>_<what_it_did>.`,
    );
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const content = await readFile(join(folder, name, 'migration.sql'), 'utf8');
  // A checkout on Windows may have turned the line ends; that must not look like an edited migration.
  const sql = content.replaceAll('\r\n', '\n');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
