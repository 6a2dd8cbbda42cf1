import { afterEach, describe, expect, it } from '@jest/globals';
import { dropDraft, keepDraft, loadDraft, readDraft } from './draft-storage.js';

const empty = { reasoning: '', truthRating: '', evidenceIds: [] as readonly string[] };
const owner = { userId: 'u1', claimId: 'c1', form: 'review' };

afterEach(() => window.localStorage.clear());

describe('readDraft', () => {
  it.each<{ name: string; stored: string | null; expected: typeof empty | null }>([
    { name: 'nothing stored', stored: null, expected: null },
    { name: 'not JSON', stored: 'نص مبتور {', expected: null },
    { name: 'JSON of another kind', stored: '"نص"', expected: null },
    { name: 'null', stored: 'null', expected: null },
    { name: 'nothing that fits', stored: '{"reasoning": 5, "evidenceIds": [1]}', expected: null },
    { name: 'no more than the empty form', stored: '{"reasoning": "", "evidenceIds": []}', expected: null },
    {
      name: 'text and lists',
      stored: '{"reasoning": "التعداد يقول غير ذلك", "evidenceIds": ["e1"]}',
      expected: { reasoning: 'التعداد يقول غير ذلك', truthRating: '', evidenceIds: ['e1'] },
    },
    {
      name: 'fields that the form no longer has',
      stored: '{"reasoning": "نص", "rating": "true"}',
      expected: { ...empty, reasoning: 'نص' },
    },
  ])('$name', ({ stored, expected }) => {
    expect(readDraft(empty, stored)).toEqual(expected);
  });
});

describe('drafts in the browser', () => {
  it('come back to the same person, claim and form only', () => {
    keepDraft(owner, { ...empty, reasoning: 'نص لم يُرسل' });
    expect(loadDraft(owner, empty)?.reasoning).toBe('نص لم يُرسل');
    expect(loadDraft({ ...owner, userId: 'u2' }, empty)).toBeNull();
    expect(loadDraft({ ...owner, claimId: 'c2' }, empty)).toBeNull();
    expect(loadDraft({ ...owner, form: 'verdict' }, empty)).toBeNull();
  });

  it('are gone once dropped', () => {
    keepDraft(owner, { ...empty, reasoning: 'نص' });
    dropDraft(owner);
    expect(loadDraft(owner, empty)).toBeNull();
  });
});
