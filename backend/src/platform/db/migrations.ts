import pg from 'pg';
import { StartupProblem } from '../config/startup-problem.js';
import { MigrationAdapterFactory } from './migration-adapter.js';
import { openSchemaEngine } from './migration-engine.js';
import { MIGRATIONS_DIR, type Migration, readMigrations } from './migration-files.js';
import { forgetUnfinished, pendingMigrations } from './migration-history.js';

/** Advisory lock number of "somebody is migrating this database". */
const MIGRATION_LOCK = 4_918_203;

/**
 * Brings the database at `url` to the state this program needs by applying the migrations in `folder` that it lacks, each
 * in a transaction of its own. Safe to call from several processes at once: one works, the others wait and find it done.
 * Answers the names of what was applied. Refuses with a `StartupProblem` a database that is newer than the program, an
 * applied migration whose file was changed, and a migration that PostgreSQL refuses (with PostgreSQL's reason).
 */
export async function applyMigrations(
  url: string,
  report: (message: string) => void,
  folder: string = MIGRATIONS_DIR,
): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Most starts end here, without the lock and without loading the engine.
    if ((await pendingMigrations(client, migrations)).length === 0) return [];
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const pending = await pendingMigrations(client, migrations);
    if (pending.length === 0) return [];
    report(`Bringing the database up to date (${pending.length === 1 ? 'one step' : `${pending.length} steps`}).`);
    await forgetUnfinished(client);
    return await applyWithEngine(url, migrations, folder);
  } finally {
    await client.end();
  }
}

async function applyWithEngine(url: string, migrations: readonly Migration[], folder: string): Promise<string[]> {
  const factory = new MigrationAdapterFactory(url, migrations);
  try {
    const engine = await openSchemaEngine(factory);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (cause) {
    throw describeRefusal(factory, migrations) ?? cause;
  } finally {
    await factory.close();
  }
}

function describeRefusal(
  factory: MigrationAdapterFactory,
  migrations: readonly Migration[],
): StartupProblem | undefined {
  if (!factory.refusal) return undefined;
  const { error, script } = factory.refusal;
  const name = migrations.find(({ sql }) => sql === script)?.name;
  const line = error.position ? ` in line ${script.slice(0, Number(error.position)).split('\n').length}` : '';
  const what = name
    ? `The migration ${name} failed${line} and left nothing changed.`
    : 'The database could not be prepared.';
  const says = [`${error.message} (${error.code}).`, error.detail, error.hint].filter(Boolean).join(' ');
  return new StartupProblem(`${what} PostgreSQL says: ${says}`, { cause: error });
}
