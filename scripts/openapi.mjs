/** `npm run openapi`: writes openapi.json, the API's contract, from the code. */
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/run.mjs';

await main(async () => {
  await ensureBuilt(['backend']);
  await import('../backend/dist/openapi/write-openapi.js');
});
