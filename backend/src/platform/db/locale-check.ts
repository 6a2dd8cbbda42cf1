import pg from 'pg';
import { StartupProblem } from '../config/startup-problem.js';
import { describeDatabase } from './connection-string.js';

/** Any Arabic word: under a locale that does not know its letters, pg_trgm answers an empty list and no error. */
const ARABIC_WORD = 'اختبار';

/** Creating an extension twice at once fails on the catalogue's own index; whoever comes second finds it made. */
const EXTENSION_LOCK = 4_918_202;

/**
 * Makes sure that similarity search works for Arabic in this database; refuses one whose locale is blind to it, or that
 * lacks the extension pg_trgm.
 */
export async function checkArabicTrigrams(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await ensureTrigrams(client, describeDatabase(url));
    const { rows } = await client.query<{ found: number }>('SELECT cardinality(show_trgm($1)) AS found', [ARABIC_WORD]);
    if (rows[0]?.found) return;
    throw new StartupProblem(
      `The database ${describeDatabase(url)} has a locale (${await locale(client)}) in which PostgreSQL finds no trigrams in Arabic words: create it anew with the character type C.UTF-8, for example createdb --template=template0 --locale=C.UTF-8.`,
    );
  } finally {
    await client.end();
  }
}

async function ensureTrigrams(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query(`SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'`);
  if (rowCount) return;
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [EXTENSION_LOCK]);
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await client.query('COMMIT');
  } catch (cause) {
    throw new StartupProblem(
      `The database ${name} lacks the extension pg_trgm and it could not be created (${(cause as Error).message}): have an administrator run CREATE EXTENSION pg_trgm in it.`,
      { cause },
    );
  }
}

async function locale(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ ctype: string }>(
    'SELECT datctype AS ctype FROM pg_database WHERE datname = current_database()',
  );
  return rows[0]?.ctype ?? 'unknown';
}
