import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { withDatabase } from '../connection-string.js';

/** The database that the test run's global set-up brings up to date once; every test database is a copy of it. */
export const TEMPLATE_DATABASE = 'isnad_template';

export interface TestDatabase {
  url: string;
  /** Removes the database, whoever is still connected to it. */
  drop(): Promise<void>;
}

/** A database of its own for one spec file, with all migrations applied and no rows. */
export function createTestDatabase(): Promise<TestDatabase> {
  return create(TEMPLATE_DATABASE);
}

/** A database of its own with nothing in it at all, for tests of the migrations themselves. */
export function createEmptyTestDatabase(): Promise<TestDatabase> {
  return create('template0');
}

async function create(template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  return {
    url: withDatabase(testServerUrl(), name),
    drop: () => drop(name),
  };
}

/**
 * Ends the role's own sessions and lets PostgreSQL wait for the rest. `WITH (FORCE)` would refuse when autovacuum happens to be
 * in the database, for its worker is a superuser's; a plain DROP tells it to stop.
 */
async function drop(name: string): Promise<void> {
  await onServer(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND usename = current_user`,
  );
  await onServer(`DROP DATABASE ${name}`);
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServerUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function testServerUrl(): string {
  const url = process.env.ISNAD_TEST_SERVER_URL;
  if (!url)
    throw new Error(
      'No test database server is running: this spec must be named *.db.spec.ts or lie in test/http or test/browser.',
    );
  return url;
}
