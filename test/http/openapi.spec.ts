import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDesk, type TestDesk } from '../support/desk.js';

describe('the contract', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startTestDesk();
  });
  afterAll(() => desk.close());

  it('is served as it is committed (npm run openapi writes it anew)', async () => {
    const served: unknown = JSON.parse((await desk.anonymous.request('GET', '/api/openapi.json')).text);
    const committed: unknown = JSON.parse(await readFile(new URL('../../openapi.json', import.meta.url), 'utf8'));
    expect(served).toEqual(committed);
  });
});
