/**
 * `npm start`: builds what is not built and runs the desk in this very process, so that signals (Ctrl-C) reach it directly.
 * Arguments are passed on to `isnad start`.
 */
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/run.mjs';

/** How often to look whether npm is still there. */
const POLL_MS = 500;

/**
 * A signal sent to npm ends npm and the shell between, and never arrives here: the desk would go on for nobody, holding its
 * port and its database. Losing the parent that npm gave us therefore counts as being told to stop.
 */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, POLL_MS);
  timer.unref();
}

await main(async () => {
  stopWithNpm();
  await ensureBuilt();
  process.argv.splice(2, 0, 'start');
  await import('../backend/dist/cli/main.js');
});
