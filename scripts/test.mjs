/**
 * `npm test [-- jest's arguments]`: generates and builds what the tests need, then runs Jest over all kinds of test.
 * `npm test -- --selectProjects rules` runs one kind, with a path behind it only what lies there; kinds: rules, web, database,
 * http, browser.
 */
import { spawn } from 'node:child_process';
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/run.mjs';
import { tool } from './lib/tools.mjs';
import { ROOT } from './lib/typescript-sources.mjs';

/** Each also runs a server, a database and perhaps a browser; by itself Jest would take one on a machine with two cores. */
const WORKERS = 2;

const KINDS = ['rules', 'web', 'database', 'http', 'browser'];

/** The kinds of test that `arguments_` choose; none means all. */
function chosenKinds(arguments_) {
  const from = arguments_.indexOf('--selectProjects') + 1;
  const rest = from === 0 ? [] : arguments_.slice(from);
  const to = rest.findIndex((argument) => !KINDS.includes(argument));
  return to === -1 ? rest : rest.slice(0, to);
}

/** Ends the list of kinds, or Jest would take a path behind it for one more kind and run everything. */
function endKinds(arguments_, kinds) {
  if (kinds.length === 0) return arguments_;
  const from = arguments_.indexOf('--selectProjects');
  const rest = arguments_.filter((_, index) => index < from || index > from + kinds.length);
  return [...rest, '--selectProjects', ...kinds];
}

await main(async () => {
  const kinds = chosenKinds(process.argv.slice(2));
  // Only a browser needs what is built; the other kinds run the sources.
  await ensureBuilt(kinds.length > 0 && !kinds.includes('browser') ? ['client'] : undefined);
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const environment = { ...process.env, NODE_OPTIONS: [process.env.NODE_OPTIONS, ...node].filter(Boolean).join(' ') };
  const command = tool('jest', 'jest', `--maxWorkers=${WORKERS}`, ...endKinds(process.argv.slice(2), kinds));
  const child = spawn(...command, {
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
