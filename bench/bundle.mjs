import { ensureBuilt } from '../scripts/lib/build.mjs';
import { importSource, ROOT } from '../scripts/lib/typescript-sources.mjs';

const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`.padStart(10);

/** What a first visit loads of the app, chunk by chunk, as built and as sent (gzip). */
export async function run(print) {
  await ensureBuilt(['frontend']);
  const { FIRST_LOAD_LIMIT, firstLoad } = await importSource('test/support/first-load.ts');
  const files = await firstLoad(`${ROOT}/frontend/dist`);
  for (const { file, bytes, gzip } of files) print(`${kilobytes(gzip)} gzip ${kilobytes(bytes)}  ${file}`);
  const sum = files.reduce((total, { gzip }) => total + gzip, 0);
  print(`${kilobytes(sum)} gzip in ${files.length} files; at most ${kilobytes(FIRST_LOAD_LIMIT).trim()}`);
}
