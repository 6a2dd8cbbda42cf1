import pg from 'pg';
import { withDatabase } from '../connection-string.js';
import { openThrowAwayServer } from '../embedded-throw-away.js';
import { applyMigrations } from '../migrations.js';
import { TEMPLATE_DATABASE } from './test-database.js';

export interface TestServer {
  /** Address of a database of the server from which others can be created. */
  url: string;
  stop(): Promise<void>;
}

/**
 * The database server of a whole test run, with the template that `createTestDatabase` copies. `given` is the address of
 * a running server to use instead of an embedded one, to try the tests on another version; its user may create databases.
 */
export async function openTestServer(given: string | undefined): Promise<TestServer> {
  const server = given ? await useServer(given) : await startServer();
  await applyMigrations(withDatabase(server.url, TEMPLATE_DATABASE), () => undefined);
  return server;
}

async function startServer(): Promise<TestServer> {
  const server = await openThrowAwayServer();
  await server.ensureDatabase(TEMPLATE_DATABASE);
  return { url: server.url('postgres'), stop: server.stop };
}

async function useServer(url: string): Promise<TestServer> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE_DATABASE}`);
    await client.query(`CREATE DATABASE ${TEMPLATE_DATABASE} TEMPLATE template0`);
  } finally {
    await client.end();
  }
  return { url, stop: async () => undefined };
}
