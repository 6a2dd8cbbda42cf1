/** `npm run bench -- <name> [its options]`: runs one benchmark, a file of this folder, and prints what it measured. */
import { readdirSync } from 'node:fs';
import { main } from '../scripts/lib/run.mjs';

const FOLDER = new URL('.', import.meta.url);

await main(async () => {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mjs') && file !== 'bench.mjs')
    .map((file) => file.replace(/\.mjs$/, ''))
    .sort();
  const [name, ...rest] = process.argv.slice(2);
  if (!name || !names.includes(name)) {
    throw new Error(`Use: npm run bench -- <name>; there are ${names.join(', ')}.`);
  }
  const { run } = await import(new URL(`${name}.mjs`, FOLDER).href);
  process.stdout.write(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
  if (rest.length > 0 && run.length < 2) throw new Error(`${name} takes no options.`);
  await run((line) => process.stdout.write(`${line}\n`), rest);
});
