import { afterEach, describe, expect, it } from '@jest/globals';
import { alignAll } from '../language/align/align-all.js';
import type { Report } from '../language/align/report.js';
import { extract } from '../language/extract.js';
import { reanchorAll } from '../language/reanchor.js';
import { ComparisonPool, type ComparisonPoolOptions } from './comparison-pool.js';

const SENTENCE = 'قال مدير المتحف إن القاعة الجديدة تتسع لستين زائراً. ';
const OTHER = 'وأضاف أن الترميم كلّف ثلاثة ملايين دينار. ';

/** A text of some length whose sentences differ, so that each has one place. */
const longText = (sentences: number, opening = ''): string =>
  opening + Array.from({ length: sentences }, (_, index) => `${SENTENCE}${OTHER}وعدد الزوار ${index}. `).join('');

const report = (text: string): Report => ({
  text,
  language: 'ar',
  statements: extract(text).segments.map(({ start, end, kind }) => ({ start, end, kind, speaker: null, cue: null })),
});

describe('ComparisonPool', () => {
  let pool: ComparisonPool;
  const open = (options: ComparisonPoolOptions = {}) => {
    pool = new ComparisonPool(options);
    return pool;
  };
  afterEach(() => pool.close());

  it.each([
    ['short ones at once', 1],
    ['long ones in a thread', 100],
  ])('aligns reports as the language core does: %s', async (_name, sentences) => {
    const reports = [report(longText(sentences)), report(longText(sentences, 'بغداد: '))];
    expect(await open().align(reports)).toEqual(alignAll(reports));
  });

  it.each([
    ['short texts at once', 1],
    ['long texts in a thread', 100],
  ])('finds places as the language core does: %s', async (_name, sentences) => {
    const from = longText(sentences);
    const to = longText(sentences, 'مقدمة جديدة. ');
    const start = from.indexOf(OTHER);
    const spans = [{ start, end: start + OTHER.length }];
    const searches = [
      { spans, from, to },
      { spans, from: to, to: from },
    ];
    expect(await open().reanchor(searches)).toEqual(
      searches.map((search) => reanchorAll(spans, search.from, search.to)),
    );
  });

  it('answers each caller with their own comparison, however many wait', async () => {
    open();
    const pairs = [100, 101, 102].map((sentences) => [report(longText(sentences)), report(longText(sentences))]);
    const aligned = await Promise.all(pairs.map((reports) => pool.align(reports)));
    expect(aligned.map(({ length }) => length)).toEqual(pairs.map((reports) => alignAll(reports).length));
  });

  it('stops what takes too long and says that the texts are too long, then goes on', async () => {
    open({ timeLimitMs: 1 });
    const reports = [report(longText(400)), report(longText(400))];
    await expect(pool.align(reports)).rejects.toMatchObject({ code: 'comparison.stopped', status: 422 });
    expect(await pool.align([report(SENTENCE)])).toHaveLength(1);
  });

  it('leaves the event loop free meanwhile', async () => {
    open();
    const reports = [report(longText(400)), report(longText(400))];
    const order: string[] = [];
    const comparing = pool.align(reports).then(() => order.push('compared'));
    await new Promise<void>((done) => setImmediate(done));
    order.push('answered');
    await comparing;
    expect(order).toEqual(['answered', 'compared']);
  });
});
