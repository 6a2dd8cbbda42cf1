import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { StartupProblem } from '../config/startup-problem.js';
import { readMigrations } from './migration-files.js';
import { applyMigrations } from './migrations.js';
import { createEmptyTestDatabase, createTestDatabase, type TestDatabase } from './testing/test-database.js';

const FIRST = '20250101000000_created_words';
const SECOND = '20250102000000_guarded_words';

const silent = () => undefined;

let folder: string;
let database: TestDatabase;
let client: pg.Client;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-migrations-'));
  database = await createEmptyTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await write(FIRST, 'CREATE TABLE "words" ("word" TEXT NOT NULL);');
});

afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

async function tables(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

describe('applyMigrations', () => {
  it('applies what is missing, in order and once', async () => {
    expect(await applyMigrations(database.url, silent, folder)).toEqual([FIRST]);
    await write(SECOND, 'CREATE TABLE "more" ("word" TEXT NOT NULL);');
    expect(await applyMigrations(database.url, silent, folder)).toEqual([SECOND]);
    expect(await applyMigrations(database.url, silent, folder)).toEqual([]);
    expect(await tables()).toEqual(['more', 'words']);
  });

  it('sends function bodies whole, with their semicolons and a comment at the end', async () => {
    await write(
      SECOND,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'لا; أبدًا'; END; $$;
       CREATE TRIGGER words_stay BEFORE DELETE ON words FOR EACH ROW EXECUTE FUNCTION refuse();
       -- the end`,
    );
    await applyMigrations(database.url, silent, folder);
    await client.query(`INSERT INTO words VALUES ('كلمة')`);
    await expect(client.query('DELETE FROM words')).rejects.toThrow('لا; أبدًا');
  });

  it('lets several processes start at once', async () => {
    await write(SECOND, 'CREATE TABLE "more" ("word" TEXT NOT NULL);');
    const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(database.url, silent, folder)));
    expect(applied.filter((names) => names.length > 0)).toEqual([[FIRST, SECOND]]);
  });

  it('refuses an applied migration that was changed, and takes turned line ends for no change', async () => {
    await write(FIRST, 'CREATE TABLE "words" (\n"word" TEXT NOT NULL\n);');
    await applyMigrations(database.url, silent, folder);
    await write(FIRST, 'CREATE TABLE "words" (\r\n"word" TEXT NOT NULL\r\n);');
    expect(await applyMigrations(database.url, silent, folder)).toEqual([]);
    await write(FIRST, 'CREATE TABLE "words" ("word" TEXT);');
    await expect(applyMigrations(database.url, silent, folder)).rejects.toThrow(
      new StartupProblem(
        `The migration ${FIRST} was changed after it had been applied to this database: restore the file, and put the change into a new migration.`,
      ),
    );
  });

  it('refuses a database that a newer program has migrated', async () => {
    await write(SECOND, 'SELECT 1;');
    await applyMigrations(database.url, silent, folder);
    await rm(join(folder, SECOND), { recursive: true });
    await expect(applyMigrations(database.url, silent, folder)).rejects.toThrow(
      `The database is newer than this program: it holds the migration ${SECOND}`,
    );
  });

  it.each([
    [
      'an error in the script',
      'CREATE TABLE "half" ("a" TEXT);\n\nCREATE INDEX "i" ON "nowhere" ("a");',
      `The migration ${SECOND} failed and left nothing changed. PostgreSQL says: relation "nowhere" does not exist (42P01).`,
    ],
    [
      'a slip of the pen',
      'CREATE TABLE "half" ("a" TEXT);\nCREAT TABLE "b" ();',
      `The migration ${SECOND} failed in line 2 and left nothing changed. PostgreSQL says: syntax error at or near "CREAT" (42601).`,
    ],
    [
      'rows that do not fit',
      `CREATE TABLE "half" ("a" TEXT PRIMARY KEY);\nINSERT INTO "half" VALUES ('أ'), ('أ');`,
      `The migration ${SECOND} failed and left nothing changed. PostgreSQL says: duplicate key value violates unique constraint "half_pkey" (23505). Key (a)=(أ) already exists.`,
    ],
  ])('tells why PostgreSQL refused a migration: %s; and tries again next time', async (_case, sql, message) => {
    await write(SECOND, sql);
    await expect(applyMigrations(database.url, silent, folder)).rejects.toThrow(message);
    expect(await tables()).toEqual(['words']);
    await expect(applyMigrations(database.url, silent, folder)).rejects.toThrow(message);

    await write(SECOND, 'CREATE TABLE "whole" ("a" TEXT);');
    expect(await applyMigrations(database.url, silent, folder)).toEqual([SECOND]);
    expect(await tables()).toEqual(['whole', 'words']);
  });

  it('takes up again where a start was killed in the middle of a migration', async () => {
    await applyMigrations(database.url, silent, folder);
    await write(SECOND, 'CREATE TABLE "more" ("word" TEXT NOT NULL);');
    const second = (await readMigrations(folder)).find(({ name }) => name === SECOND);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, applied_steps_count)
       VALUES (gen_random_uuid(), $1, $2, now(), 0)`,
      [second?.checksum, SECOND],
    );
    expect(await applyMigrations(database.url, silent, folder)).toEqual([SECOND]);
    expect(await tables()).toEqual(['more', 'words']);
  });

  it('refuses a folder that is not named like a migration', async () => {
    await write('2025_words', 'SELECT 1;');
    await expect(applyMigrations(database.url, silent, folder)).rejects.toThrow('is not named like a migration');
  });

  it('finds nothing to do in a copy of the template, which holds all of the desk’s own', async () => {
    const copy = await createTestDatabase();
    expect(await applyMigrations(copy.url, silent)).toEqual([]);
    await copy.drop();
  });
});
