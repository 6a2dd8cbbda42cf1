/**
 * Before the first test that needs a database: one PostgreSQL server for the whole run in a temporary folder, with one
 * database that holds all migrations. Tests copy it (see `createTestDatabase`). Where ISNAD_TEST_SERVER_URL already names
 * a server (its user may create databases), that one is used instead, to try the tests on another version.
 */
import { importSource } from '../../scripts/lib/typescript-sources.mjs';

export default async function startTestServer() {
  // Jest calls this once for every project that names it.
  if (globalThis.stopTestServer) return;
  const { TEMPLATE_DATABASE } = await importSource('backend/src/platform/db/testing/test-database.ts');
  const { withDatabase } = await importSource('backend/src/platform/db/connection-string.ts');
  const { applyMigrations } = await importSource('backend/src/platform/db/migrations.ts');
  const given = process.env.ISNAD_TEST_SERVER_URL;
  const server = given ? await useServer(given, TEMPLATE_DATABASE) : await startServer(TEMPLATE_DATABASE);
  globalThis.stopTestServer = server.stop;
  process.env.ISNAD_TEST_SERVER_URL = server.url;
  await applyMigrations(withDatabase(server.url, TEMPLATE_DATABASE), () => undefined);
}

async function startServer(template) {
  const { openThrowAwayServer } = await importSource('backend/src/platform/db/embedded-throw-away.ts');
  const server = await openThrowAwayServer();
  await server.ensureDatabase(template);
  return { url: server.url('postgres'), stop: server.stop };
}

async function useServer(url, template) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${template}`);
  await client.query(`CREATE DATABASE ${template} TEMPLATE template0`);
  await client.end();
  return { url, stop: async () => undefined };
}
