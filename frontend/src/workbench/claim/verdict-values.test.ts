import { describe, expect, it } from '@jest/globals';
import { bodyOf, valuesOf } from './verdict-values.js';

const values = {
  ...valuesOf(null),
  summary: 'الرقم صحيح.',
  explanation: ' راجعنا البيان. ثم الجدول. ',
  resolution: '  ',
  evidenceIds: ['e3'],
  ties: [
    { field: 'explanation' as const, start: 1, exact: 'راجعنا البيان.', evidenceIds: ['e2', 'gone'] },
    { field: 'explanation' as const, start: 16, exact: 'ثم الجدول.', evidenceIds: ['gone'] },
  ],
};

describe('bodyOf', () => {
  it('cites what was chosen and what sentences are tied to, in the list’s order, and nothing that is gone', () => {
    expect(bodyOf(values, ['e1', 'e2', 'e3'])).toMatchObject({
      evidenceIds: ['e2', 'e3'],
      grounds: [{ field: 'explanation', start: 0, end: 14, exact: 'راجعنا البيان.', evidenceIds: ['e2'] }],
    });
  });

  it('sends no empty choice and no empty reason', () => {
    const { attributionRating, truthRating, resolution } = bodyOf(values, []);
    expect([attributionRating, truthRating, resolution]).toEqual([undefined, undefined, null]);
  });

  it('begins empty where no verdict was written', () => {
    expect(Object.values(valuesOf(null)).every((value) => value.length === 0)).toBe(true);
  });
});
