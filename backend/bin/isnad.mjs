#!/usr/bin/env node
/**
 * The command `isnad`. In a checkout it first builds the server where that is missing or out of date; an installation
 * without sources brings its build with it.
 */
import { existsSync } from 'node:fs';

const builder = new URL('../../scripts/lib/build.mjs', import.meta.url);
const program = new URL('../dist/cli/main.js', import.meta.url);

try {
  if (existsSync(builder)) {
    const { ensureBuilt } = await import(builder.href);
    await ensureBuilt(['backend']);
  }
  if (!existsSync(program)) throw new Error('Isnad is not built: run "npm ci" and "npm run build" first.');
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import(program.href);
