/** One hash over the content of files and folders, so that a build is redone when, and only when, something in it changed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './typescript-sources.mjs';

/** Tests and what tools generate are no part of a build. */
const IGNORED = /\.(spec|test)\.tsx?$|(^|\/)(generated|testing|node_modules)$/;

/** `paths` are files or folders relative to the root; a path that does not exist counts as empty. */
export function hashInputs(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesBelow(path))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(ROOT, file)))
        .update('\0');
  return hash.digest('hex');
}

function filesBelow(path) {
  const found = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!found || IGNORED.test(path)) return [];
  if (!found.isDirectory()) return [path];
  const entries = readdirSync(join(ROOT, path)).sort();
  return entries.flatMap((entry) => filesBelow(`${path}/${entry}`));
}
