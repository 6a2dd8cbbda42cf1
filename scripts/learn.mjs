/**
 * `npm run learn -- check-worthiness --data <folder>`: learns the weights that the repository keeps from a folder of debates
 * that it does not keep; with `--cross-validate [--language <tag> --out <file>]` it only measures. See docs/language.md.
 */
import { join } from 'node:path';
import { main } from './lib/run.mjs';
import { importSource, ROOT } from './lib/typescript-sources.mjs';

await main(async () => {
  const { learnCheckWorthiness } = await importSource('backend/src/evaluation/learn/learn-check-worthiness.ts');
  await learnCheckWorthiness(
    process.argv.slice(2),
    (language) => join(ROOT, `backend/src/language/check-worthiness/weights/${language}.ts`),
    (text) => process.stdout.write(text),
  );
});
