/**
 * `npm run look [-- part-of-an-address]`: pictures of every page in both languages and both themes, wide and narrow, in
 * test-output/look/ with an index.html, for looking.
 */
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/run.mjs';
import { importSource, ROOT } from './lib/typescript-sources.mjs';

await main(async () => {
  await ensureBuilt();
  const { takePictures } = await importSource('test/look/take-pictures.ts');
  const folder = join(ROOT, 'test-output/look');
  await takePictures(folder, process.argv[2] ?? '', (line) => process.stdout.write(`${line}\n`));
  process.stdout.write(`Look at ${join(folder, 'index.html')}\n`);
});
