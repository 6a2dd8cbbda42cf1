/**
 * Before the first test that needs a database: one PostgreSQL server for the whole run, with one database that holds all
 * migrations and that tests copy. Where ISNAD_TEST_SERVER_URL already names a server, that one is used instead.
 */
import { importSource } from '../../scripts/lib/typescript-sources.mjs';

export default async function startTestServer() {
  // Jest calls this once for every project that names it.
  if (globalThis.stopTestServer) return;
  const { openTestServer } = await importSource('backend/src/platform/db/testing/test-server.ts');
  const server = await openTestServer(process.env.ISNAD_TEST_SERVER_URL);
  globalThis.stopTestServer = server.stop;
  process.env.ISNAD_TEST_SERVER_URL = server.url;
}
