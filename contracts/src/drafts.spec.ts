import { describe, expect, it } from '@jest/globals';
import { DraftKey, PutDraft } from './drafts.js';
import { limits } from './limits.js';

const nested = (depth: number): unknown => (depth === 0 ? 'نص' : { within: nested(depth - 1) });

describe('a draft', () => {
  it.each([
    ['a form', { reasoning: 'الأرقام من البيان', evidenceIds: [], done: false }],
    ['nothing yet', {}],
    ['characters that a JSON column could not hold', { text: 'قبل\u0000بعد\ud800' }],
    ['the deepest form', nested(limits.draftDepth)],
  ])('may be %s', (_case, body) => {
    expect(PutDraft.safeParse({ body }).success).toBe(true);
  });

  it.each([
    ['a list', []],
    ['a text', 'نص'],
    ['a form that is nested deeper', nested(limits.draftDepth + 1)],
  ])('may not be %s', (_case, body) => {
    expect(PutDraft.safeParse({ body }).success).toBe(false);
  });

  it('is refused and not followed when it is nested without end', () => {
    let body: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) body = { within: body };
    expect(PutDraft.safeParse({ body }).success).toBe(false);
  });

  it.each([
    ['review:0198f0a1-7c3d-7b1e-9a55-0123456789ab', true],
    ['comment:0198f0a1-7c3d-7b1e-9a55-0123456789ab:new', true],
    ['speech', true],
    ['', false],
    ['Review:1', false],
    ['review:../../etc', false],
    ['مراجعة', false],
    [`review:${'a'.repeat(61)}`, false],
  ])('has the key %j: %p', (key, fits) => {
    expect(DraftKey.safeParse(key).success).toBe(fits);
  });
});
