import { DraftKey } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { draftKeyOf, forgetKept, loadKept, readDraft, storeKept } from './draft-storage.js';

const empty = { reasoning: '', truthRating: '', evidenceIds: [] as readonly string[] };
const owner = { userId: 'u1', claimId: 'c1', form: 'review' };

afterEach(() => window.localStorage.clear());

describe('readDraft', () => {
  it.each<{ name: string; draft: Record<string, unknown> | null; expected: typeof empty | null }>([
    { name: 'nothing stored', draft: null, expected: null },
    { name: 'nothing that fits', draft: { reasoning: 5, evidenceIds: [1] }, expected: null },
    { name: 'no more than the empty form', draft: { reasoning: '', evidenceIds: [] }, expected: null },
    {
      name: 'text and lists',
      draft: { reasoning: 'التعداد يقول غير ذلك', evidenceIds: ['e1'] },
      expected: { reasoning: 'التعداد يقول غير ذلك', truthRating: '', evidenceIds: ['e1'] },
    },
    {
      name: 'fields that the form no longer has',
      draft: { reasoning: 'نص', rating: 'true' },
      expected: { ...empty, reasoning: 'نص' },
    },
  ])('$name', ({ draft, expected }) => {
    expect(readDraft(empty, draft)).toEqual(expected);
  });
});

describe('readDraft of records', () => {
  const shape = z.array(z.object({ exact: z.string(), start: z.number() }));
  const form = { explanation: '', ties: [] as readonly { exact: string; start: number }[] };
  it.each([
    ['takes what has the shape', [{ exact: 'جملة', start: 0 }], { ...form, ties: [{ exact: 'جملة', start: 0 }] }],
    ['leaves out what has not', [{ exact: 'جملة' }], null],
    ['leaves out texts', ['جملة'], null],
  ])('%s', (_name, ties, expected) => {
    expect(readDraft(form, { ties }, { ties: shape })).toEqual(expected);
  });
});

describe('drafts in the browser', () => {
  const key = draftKeyOf(owner);
  const kept = { body: { reasoning: 'نص لم يُرسل' }, base: null, saved: false, at: '2026-03-01T09:00:00.000Z' };

  it.each([
    ['review', 'review:c1'],
    ['review:2', 'review:c1:2'],
    ['reply:k9', 'reply:c1:k9'],
  ])('of %s are the server’s %s', (form, expected) => {
    expect(draftKeyOf({ ...owner, form })).toBe(expected);
    expect(DraftKey.safeParse(draftKeyOf({ ...owner, form })).success).toBe(true);
  });

  it('come back to the same person, claim and form only', () => {
    storeKept('u1', key, kept);
    expect(loadKept('u1', key)).toEqual(kept);
    expect(loadKept('u2', key)).toBeNull();
    expect(loadKept('u1', draftKeyOf({ ...owner, claimId: 'c2' }))).toBeNull();
    forgetKept('u1', key);
    expect(loadKept('u1', key)).toBeNull();
  });

  it.each(['نص مبتور {', '"نص"', 'null', '{"body": 5}'])('are none where what is stored is %s', (stored) => {
    window.localStorage.setItem('isnad.draft.u1.review:c1', stored);
    expect(loadKept('u1', key)).toBeNull();
  });
});
