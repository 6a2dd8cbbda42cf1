/** `npm run build [-- step …]`: everything that `npm start` needs, or only the named steps (client, contracts, backend, frontend). */
import { ensureBuilt } from './lib/build.mjs';
import { STEPS } from './lib/build-steps.mjs';
import { main } from './lib/run.mjs';

await main(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !Object.hasOwn(STEPS, name));
  if (unknown) throw new Error(`There is no step "${unknown}"; there are ${Object.keys(STEPS).join(', ')}.`);
  await ensureBuilt(names.length > 0 ? names : undefined);
  process.stderr.write('Everything is built.\n');
});
