import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { FIRST_LOAD_FILES, FIRST_LOAD_LIMIT, firstLoad } from '../support/first-load.js';

const dist = fileURLToPath(new URL('../../frontend/dist', import.meta.url));

describe('what a first visit loads', () => {
  it('is the app, its first page and the words of one language, and stays small, in few files', async () => {
    const files = await firstLoad(dist);
    const names = files.map(({ file }) => file).join(' ');
    expect(names).toMatch(/assets\/start-.*assets\/messages\.ar-|assets\/messages\.ar-.*assets\/start-/);
    expect(names).not.toMatch(/messages\.en-|common-|TextPage|ClaimPage|start-live/);
    expect(files.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThan(FIRST_LOAD_LIMIT);
    expect(files.length).toBeLessThanOrEqual(FIRST_LOAD_FILES);
  });
});
