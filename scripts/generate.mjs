/** `npm run generate`: the typed database client from prisma/schema, without network. */
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/run.mjs';

await main(() => ensureBuilt(['client']));
