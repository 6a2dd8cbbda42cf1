import { afterEach, describe, expect, it } from '@jest/globals';
import { ReadingPool, type ReadingPoolOptions } from './reading-pool.js';
import type { Source } from './understand.js';

const SENTENCE = 'قال مدير المتحف إن القاعة الجديدة تتسع لستين زائراً. ';
const pasted = (text: string): Source => ({ kind: 'text', text });

describe('ReadingPool', () => {
  let pool: ReadingPool;
  const open = (options: ReadingPoolOptions = {}) => {
    pool = new ReadingPool(options);
    return pool;
  };
  afterEach(() => pool.close());

  it('reads a text in a thread of its own', async () => {
    const understood = await open().understand(pasted(SENTENCE), undefined);
    expect(understood).toMatchObject({ text: SENTENCE, format: 'plain', encoding: 'utf-8', language: 'ar' });
    expect(understood.segments.map(({ kind }) => kind)).toEqual(['reported']);
  });

  it('leaves the bytes of a file to its sender', async () => {
    const bytes = Buffer.from(SENTENCE);
    await open().understand({ kind: 'file', bytes, fileName: 'a.txt' }, 'ar');
    expect(bytes.toString()).toBe(SENTENCE);
  });

  it('tells why a text is refused, and reads the next', async () => {
    open({ size: 1 });
    await expect(pool.understand(pasted(' \n'), undefined)).rejects.toMatchObject({ code: 'document.empty' });
    await expect(pool.understand(pasted(SENTENCE), undefined)).resolves.toMatchObject({ language: 'ar' });
  });

  it('stops what takes too long, and reads the next', async () => {
    open({ size: 1, timeLimitMs: 1 });
    const endless = pool.understand(pasted(SENTENCE.repeat(30_000)), undefined);
    await expect(endless).rejects.toMatchObject({
      code: 'document.reading-stopped',
      detail: { en: expect.stringContaining('60 seconds') },
    });
  });

  it('loses only its thread where the memory does not suffice', async () => {
    open({ size: 1, memoryMb: 24 });
    const greedy = pool.understand(pasted(SENTENCE.repeat(30_000)), undefined);
    await expect(greedy).rejects.toMatchObject({
      code: 'document.reading-stopped',
      detail: { en: expect.stringContaining('memory') },
    });
  });

  it('stops at a signal, with its reason, and reads the next', async () => {
    open({ size: 1 });
    const cancel = new AbortController();
    const cancelled = pool.understand(pasted(SENTENCE.repeat(30_000)), undefined, {
      signal: cancel.signal,
      steps: { read: () => cancel.abort(new Error('no longer wanted')) },
    });
    await expect(cancelled).rejects.toThrow('no longer wanted');
    await expect(pool.understand(pasted(SENTENCE), undefined)).resolves.toMatchObject({ language: 'ar' });
  });

  it('reads all that is asked of it, however many wait', async () => {
    open({ size: 2 });
    const texts = Array.from({ length: 7 }, (_, index) => `${SENTENCE}${index}`);
    const read = await Promise.all(texts.map((text) => pool.understand(pasted(text), undefined)));
    expect(read.map(({ text }) => text)).toEqual(texts);
  });

  it('rejects what is under way or waits when it is closed', async () => {
    open({ size: 1 });
    const all = [1, 2, 3].map(() => pool.understand(pasted(SENTENCE.repeat(1_000)), undefined));
    const settled = Promise.allSettled(all);
    await pool.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
