import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { withDatabase } from './connection-string.js';
import { openDatabaseServer } from './database-server.js';
import { findFreePort } from './embedded-process.js';
import { checkExternalServer } from './external-server.js';
import { checkArabicTrigrams } from './locale-check.js';
import { createEmptyTestDatabase, type TestDatabase } from './testing/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createEmptyTestDatabase();
});
afterAll(() => database.drop());

/** The test database's address with parts of it replaced. */
function changed(parts: { password?: string; port?: number; host?: string; database?: string }): string {
  const url = new URL(withDatabase(database.url, parts.database ?? 'postgres'));
  if (parts.password) url.password = parts.password;
  if (parts.host) url.hostname = parts.host;
  if (parts.port) url.port = String(parts.port);
  return url.toString();
}

describe('a database outside', () => {
  it('is used as it is and left running', async () => {
    const server = await openDatabaseServer({ databaseUrl: database.url, dataDir: '/nowhere' }, () => undefined);
    expect(server).toMatchObject({ kind: 'external', url: database.url });
    await server.close();
    await expect(checkExternalServer(database.url)).resolves.toBeUndefined();
  });

  it.each<[string, () => string | Promise<string>, RegExp]>([
    [
      'is not there',
      async () => changed({ port: await findFreePort() }),
      /^DATABASE_URL: the database "postgres" at .+ cannot be reached \(.*ECONNREFUSED.*\)\.$/,
    ],
    [
      'has a host that does not exist',
      () => changed({ host: 'no.such.host.invalid' }),
      /cannot be reached \(getaddrinfo \w+ no\.such\.host\.invalid\)\.$/,
    ],
    [
      'refuses the password',
      () => changed({ password: 'غلط' }),
      /^DATABASE_URL: the database .+ refuses to sign us in \(.+\): check user name and password\.$/,
    ],
    [
      'has no such database',
      () => changed({ database: 'absent' }),
      /^DATABASE_URL: the server has no database "absent" at .+: create it first\.$/,
    ],
  ])('that %s is refused in one sentence, without its password', async (_case, url, message) => {
    const problem = await checkExternalServer(await url()).catch((error: Error) => error.message);
    expect(problem).toMatch(message);
    expect(problem).not.toContain(new URL(database.url).password);
  });

  it('that is older than needed is refused', async () => {
    await expect(checkExternalServer(database.url, 99)).rejects.toThrow(
      /runs PostgreSQL \d+, and Isnad needs 99 or newer\.$/,
    );
  });
});

describe('checkArabicTrigrams', () => {
  it('accepts a database in which Arabic words have trigrams', async () => {
    await expect(checkArabicTrigrams(database.url)).resolves.toBeUndefined();
  });

  it('works for two programs that start at once on an empty database', async () => {
    const empty = await createEmptyTestDatabase();
    await Promise.all([1, 2, 3].map(() => checkArabicTrigrams(empty.url)));
    await empty.drop();
  });

  it('refuses a locale that is blind to Arabic letters', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`CREATE DATABASE blind_to_arabic TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'`);
    const blind = withDatabase(database.url, 'blind_to_arabic');
    await expect(checkArabicTrigrams(blind)).rejects.toThrow(
      /has a locale \(C\) in which PostgreSQL finds no trigrams in Arabic words/,
    );
    await client.query('DROP DATABASE blind_to_arabic WITH (FORCE)');
    await client.end();
  });
});
