/**
 * Lets a script import the project's TypeScript sources, before anything is built: `await importSource('backend/src/….ts')`.
 * Node 20 cannot read TypeScript by itself; the compiler is the one Jest uses.
 */
import { register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let registered = false;

/** Imports the TypeScript module at `path`, relative to the root of the repository. */
export async function importSource(path) {
  if (!registered) {
    register('./typescript-hooks.mjs', import.meta.url);
    registered = true;
  }
  return import(pathToFileURL(ROOT + path).href);
}
