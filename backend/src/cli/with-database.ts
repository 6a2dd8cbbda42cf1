import { parseConfig } from '../platform/config/config.js';
import { Database } from '../platform/db/database.js';
import { openDatabaseServer } from '../platform/db/database-server.js';
import { applyMigrations } from '../platform/db/migrations.js';

/** Runs a command on the desk's database, beside a running desk if there is one, and leaves everything as it was found. */
export async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const server = await openDatabaseServer(parseConfig(process.env), say, { joinRunningDesk: true });
  try {
    await applyMigrations(server.url, say);
    const database = new Database(server.url, 2);
    try {
      return await work(database);
    } finally {
      await database.onModuleDestroy();
    }
  } finally {
    await server.close();
  }
}
