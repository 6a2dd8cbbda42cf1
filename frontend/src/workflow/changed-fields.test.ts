import { describe, expect, it } from '@jest/globals';
import { changedFields } from './changed-fields.js';

describe('changedFields', () => {
  it.each([
    ['nothing changed', { title: 'أ', place: null }, { title: 'أ', place: '' }, {}],
    ['one field', { title: 'أ', place: 'بغداد' }, { title: 'ب', place: 'بغداد' }, { title: 'ب' }],
    ['an emptied text', { place: 'بغداد' }, { place: '' }, { place: null }],
    ['a switch', { active: true }, { active: false }, { active: false }],
    ['a number that is zero', { minimumEvidence: 2 }, { minimumEvidence: 0 }, { minimumEvidence: 0 }],
    [
      'a nested name',
      { deskName: { ar: 'أ', en: 'A' } },
      { deskName: { ar: 'أ', en: 'B' } },
      { deskName: { ar: 'أ', en: 'B' } },
    ],
  ])('finds %s', (_name, record, values, changes) => {
    expect(changedFields(record, values)).toEqual(changes);
  });
});
