/**
 * `npm run db:migration -- <past_tense_name>`: writes the next migration, which takes a database with all migrations to
 * what prisma/schema describes. The result is a draft to read, to extend with what Prisma does not know, and to commit.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { main } from './lib/run.mjs';
import { importSource, ROOT } from './lib/typescript-sources.mjs';

const IRREGULAR = [
  'brought',
  'built',
  'cut',
  'gave',
  'held',
  'kept',
  'left',
  'let',
  'made',
  'put',
  'set',
  'split',
  'took',
  'wrote',
];

await main(async () => {
  const name = checkedName(process.argv[2]);
  const { MIGRATIONS_DIR, readMigrations } = await importSource('backend/src/platform/db/migration-files.ts');
  const sql = await missingSql();
  if (sql === '') {
    process.stdout.write('The migrations already lead to what prisma/schema describes: nothing to write.\n');
    return;
  }
  const folder = join(MIGRATIONS_DIR, `${timestamp(new Date(), (await readMigrations()).at(-1)?.name)}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), `${sql}\n`);
  process.stdout.write(`Wrote ${relative(ROOT, folder)}/migration.sql: read it before you commit it.\n`);
});

function checkedName(name) {
  const usage = 'Use: npm run db:migration -- <what_it_did>, for example added_comment_threads';
  if (!name) throw new Error(usage);
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))
    throw new Error(`"${name}" is not words in small letters joined by "_". ${usage}`);
  const verb = name.split('_')[0];
  if (!verb.endsWith('ed') && !IRREGULAR.includes(verb))
    throw new Error(`"${name}" must begin with a verb in the past tense. ${usage}`);
  return name;
}

/** UTC, and later than the last migration even where that was dated ahead: the order of the names is the order of applying. */
function timestamp(now, last) {
  const digits = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const previous = last?.slice(0, 14) ?? '';
  return digits > previous ? digits : String(BigInt(previous) + 1n);
}

/** Compares in a throw-away database, so that no desk is touched and none has to be there. */
async function missingSql() {
  const { openThrowAwayServer } = await importSource('backend/src/platform/db/embedded-throw-away.ts');
  const { applyMigrations } = await importSource('backend/src/platform/db/migrations.ts');
  const { schemaDrift } = await importSource('backend/src/platform/db/schema-drift.ts');
  const server = await openThrowAwayServer();
  try {
    await server.ensureDatabase('draft');
    await applyMigrations(server.url('draft'), () => undefined);
    return await schemaDrift(server.url('draft'));
  } finally {
    await server.stop();
  }
}
