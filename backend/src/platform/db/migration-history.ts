import type pg from 'pg';
import { StartupProblem } from '../config/startup-problem.js';
import type { Migration } from './migration-files.js';

interface Applied {
  name: string;
  checksum: string;
  finished: boolean;
}

/**
 * Compares what a database says was applied to it with the program's `migrations`, and answers those still to apply.
 * Refuses a database from a newer program, and one whose applied migrations differ from the files.
 */
export async function pendingMigrations(client: pg.ClientBase, migrations: readonly Migration[]): Promise<Migration[]> {
  const applied = (await readHistory(client)).filter((row) => row.finished);
  for (const row of applied) {
    const known = migrations.find((migration) => migration.name === row.name);
    if (!known) {
      throw new StartupProblem(
        `The database is newer than this program: it holds the migration ${row.name}, which is unknown here. Start the version of Isnad that wrote it, or a later one.`,
      );
    }
    if (known.checksum !== row.checksum) {
      throw new StartupProblem(
        `The migration ${row.name} was changed after it had been applied to this database: restore the file, and put the change into a new migration.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.name));
  return migrations.filter((migration) => !done.has(migration.name));
}

/**
 * Clears the way for migrations that were begun and never finished. A script and the note that it is finished are one
 * transaction (see `migration-adapter`), so an unfinished one left nothing behind and may simply be tried again.
 */
export async function forgetUnfinished(client: pg.ClientBase): Promise<void> {
  if (!(await hasHistory(client))) return;
  await client.query(
    'UPDATE "_prisma_migrations" SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
  );
}

async function readHistory(client: pg.ClientBase): Promise<Applied[]> {
  if (!(await hasHistory(client))) return [];
  const { rows } = await client.query<Applied>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

async function hasHistory(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ present: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS present`,
  );
  return rows[0]?.present === true;
}
