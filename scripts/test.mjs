/**
 * `npm test [-- jest's arguments]`: generates and builds what the tests need, then runs Jest over all kinds of test.
 * `npm test -- --selectProjects rules` runs one kind; kinds: rules, web, database, http, browser.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/run.mjs';
import { ROOT } from './lib/typescript-sources.mjs';

/** Each also runs a server, a database and perhaps a browser; by itself Jest would take one on a machine with two cores. */
const WORKERS = 2;

await main(async () => {
  await ensureBuilt();
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest.js');
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const environment = { ...process.env, NODE_OPTIONS: [process.env.NODE_OPTIONS, ...node].filter(Boolean).join(' ') };
  const child = spawn(process.execPath, [jest, `--maxWorkers=${WORKERS}`, ...process.argv.slice(2)], {
    cwd: ROOT,
    env: environment,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
});
