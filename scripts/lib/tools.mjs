/** Command line tools of installed packages, run by this very Node: no npx, no shell, no search of PATH. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './typescript-sources.mjs';

const require = createRequire(import.meta.url);

/** Where packages are looked for: npm puts one that only a workspace uses below that workspace when versions differ. */
const PLACES = ['.', 'backend', 'frontend'].map((folder) => join(ROOT, folder));

/** The program and arguments that run command `name` of package `packageName`, as `spawn` takes them. */
export function tool(packageName, name, ...args) {
  const manifest = require.resolve(`${packageName}/package.json`, { paths: PLACES });
  const { bin } = require(manifest);
  return [process.execPath, [join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]), ...args]];
}
