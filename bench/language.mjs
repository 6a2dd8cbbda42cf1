/**
 * The language core on one core: 1 MB of Arabic news text cut into statements, given to its speakers and scored, what twice
 * the text takes, and texts that are made to be slow.
 */
import { importSource } from '../scripts/lib/typescript-sources.mjs';
import { medianOf, timed } from './lib/measure.mjs';
import { newsText } from './lib/news-text.mjs';

const MEGABYTE = 1_000_000;
const RUNS = 7;
const WARM_UP = 2;

/** A megabyte of one thing again and again. */
const again = (text) => text.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(text)));

const SLOW = {
  'quotation marks': () => again('"'),
  'marks of all kinds': () => again('«“"‹'),
  'one word': () => again('ا'),
  'a verb of saying': () => again('قال '),
  'a verb and أن': () => again('قال أن '),
  'no spaces': () => newsText(MEGABYTE).replace(/\s/gu, ''),
  'quoted words': () => again('"نعم" '),
  'a word a line': () => again('نعم\n'),
};

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

export async function run(say) {
  const { extract } = await importSource('backend/src/language/extract.ts');
  const { sentencesOf } = await importSource('backend/src/language/sentences.ts');
  const once = newsText(MEGABYTE);
  const twice = newsText(2 * MEGABYTE);

  const first = timed(() => extract(once));
  say(`1 MB, first call            ${seconds(first.wall)} (processor ${seconds(first.cpu)})`);
  const one = medianOf(RUNS, WARM_UP, () => extract(once));
  say(`1 MB, median of ${RUNS}           ${seconds(one.wall)} (processor ${seconds(one.cpu)})`);
  const two = medianOf(RUNS, 0, () => extract(twice));
  say(`2 MB, median of ${RUNS}           ${seconds(two.wall)} (processor ${seconds(two.cpu)})`);
  const ratio = two.wall / one.wall / (Buffer.byteLength(twice) / Buffer.byteLength(once) / 2);
  say(`twice the text              ${ratio.toFixed(2)} times the time`);
  const sentences = medianOf(RUNS, 0, () => sentencesOf(once, 'ar'));
  say(`1 MB, sentences alone       ${seconds(sentences.wall)} (processor ${seconds(sentences.cpu)})`);

  say('1 MB made to be slow');
  for (const [name, text] of Object.entries(SLOW)) {
    const { wall, cpu } = timed(() => extract(text()));
    say(`  ${name.padEnd(25)} ${seconds(wall)} (processor ${seconds(cpu)})`);
  }
}
