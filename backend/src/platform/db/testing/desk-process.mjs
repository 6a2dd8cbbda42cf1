/**
 * A program that holds the embedded database of the folder named in its argument, for tests that start, meet and kill
 * such programs. Prints one line of JSON, `{"url"}` or `{"problem"}`, and ends in order when its standard input does.
 */
import { importSource } from '../../../../../scripts/lib/typescript-sources.mjs';

const { openDatabaseServer } = await importSource('backend/src/platform/db/database-server.ts');

const tell = (fact) => process.stdout.write(`${JSON.stringify(fact)}\n`);

try {
  const server = await openDatabaseServer({ dataDir: process.argv[2] }, (doing) => tell({ doing }));
  tell({ url: server.url });
  process.stdin.on('end', () => server.close()).resume();
} catch (error) {
  tell({ problem: error.message });
}
