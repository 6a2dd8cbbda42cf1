import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MigrationAdapterFactory } from './migration-adapter.js';
import { openSchemaEngine } from './migration-engine.js';

const SCHEMA_DIR = fileURLToPath(new URL('../../../../prisma/schema', import.meta.url));

/**
 * The SQL that would turn the database at `url` into what the Prisma schema files in `folder` describe; empty where they
 * agree. What Prisma does not know (triggers, functions, checks, partial or trigram indexes) counts for neither side.
 */
export async function schemaDrift(url: string, folder: string = SCHEMA_DIR): Promise<string> {
  const factory = new MigrationAdapterFactory(url);
  const files = await readSchemaFiles(folder);
  try {
    const engine = await openSchemaEngine(factory);
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: folder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = (stdout ?? '').trim();
    return sql === '-- This is an empty migration.' ? '' : sql;
  } finally {
    await factory.close();
  }
}

async function readSchemaFiles(folder: string): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => ({ path: join(folder, name), content: await readFile(join(folder, name), 'utf8') })),
  );
}
