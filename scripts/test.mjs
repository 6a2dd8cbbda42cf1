/**
 * `npm test [-- jest's arguments]`: generates and builds what the tests need, then runs Jest over all kinds of test.
 * `npm test -- --selectProjects rules` runs one kind; kinds: rules, web, database, http, browser.
 */
import { spawn } from 'node:child_process';
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/run.mjs';
import { tool } from './lib/tools.mjs';
import { ROOT } from './lib/typescript-sources.mjs';

/** Each also runs a server, a database and perhaps a browser; by itself Jest would take one on a machine with two cores. */
const WORKERS = 2;

/** The kinds of test that `arguments_` choose; none means all. */
function chosenKinds(arguments_) {
  const from = arguments_.indexOf('--selectProjects') + 1;
  const rest = from === 0 ? [] : arguments_.slice(from);
  const to = rest.findIndex((argument) => argument.startsWith('-'));
  return to === -1 ? rest : rest.slice(0, to);
}

await main(async () => {
  const kinds = chosenKinds(process.argv.slice(2));
  // Only a browser needs what is built; the other kinds run the sources.
  await ensureBuilt(kinds.length > 0 && !kinds.includes('browser') ? ['client'] : undefined);
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const environment = { ...process.env, NODE_OPTIONS: [process.env.NODE_OPTIONS, ...node].filter(Boolean).join(' ') };
  const command = tool('jest', 'jest', `--maxWorkers=${WORKERS}`, ...process.argv.slice(2));
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
