import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { evalCommand } from './eval.js';

const LINE = `${JSON.stringify({ id: 'a', lang: 'ar', text: 'وصل الوفد. ثم غادر.' })}\n`;

describe('isnad eval', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-eval-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const files = async (content: string | Uint8Array) => {
    const paths = { in: join(folder, 'input.jsonl'), out: join(folder, 'predicted.jsonl') };
    await writeFile(paths.in, content);
    return paths;
  };

  it.each([
    ['as it is', LINE],
    ['with a byte order mark', `\ufeff${LINE}`],
    ['with CRLF', LINE.replace('\n', '\r\n')],
  ])('writes a prediction for every line of a file %s', async (_how, content) => {
    const paths = await files(content);
    await evalCommand('segmentation', paths);
    expect(await readFile(paths.out, 'utf8')).toBe('{"id":"a","sentences":[[0,10],[11,19]]}\n');
  });

  it('writes nothing when a line cannot be read, and names the line', async () => {
    const paths = await files(`${LINE}{}\n`);
    await expect(evalCommand('segmentation', paths)).rejects.toThrow(/input\.jsonl, line 2: "id": /);
    expect(await readdir(folder)).toEqual(['input.jsonl']);
  });

  it.each([
    ['matching', {}, /matching cannot be evaluated/],
    ['parsing', {}, /there is no task "parsing"; the tasks are segmentation, check-worthiness, attribution/],
    ['segmentation', { claims: 'claims.jsonl' }, /--claims is for matching/],
  ])('refuses %s %j in one sentence', async (task, more, message) => {
    const paths = await files(LINE);
    await expect(evalCommand(task, { ...paths, ...more })).rejects.toThrow(message);
  });

  it('refuses a file that is missing, and one that is not UTF-8', async () => {
    const paths = await files(Uint8Array.of(0xff, 0xfe, 0x41, 0x00));
    await expect(evalCommand('segmentation', paths)).rejects.toThrow(/input\.jsonl is not UTF-8\.$/);
    await expect(evalCommand('segmentation', { ...paths, in: join(folder, 'none') })).rejects.toThrow(/cannot be read/);
  });
});
