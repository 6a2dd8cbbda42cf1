/**
 * `npm start`: builds what is not built and runs the desk in this very process, so that signals (Ctrl-C) reach it directly.
 * Arguments are passed on to `isnad start`.
 */
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/run.mjs';

await main(async () => {
  await ensureBuilt();
  process.argv.splice(2, 0, 'start');
  await import('../backend/dist/cli/main.js');
});
