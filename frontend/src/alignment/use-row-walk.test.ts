import { describe, expect, it } from '@jest/globals';
import { rowReached } from './use-row-walk.js';

const rows = [
  { id: 'أ', altered: false },
  { id: 'ب', altered: true },
  { id: 'ج', altered: false },
  { id: 'د', altered: true },
];

describe('rowReached', () => {
  it.each([
    { name: 'the first', current: null, step: 1, altered: false, expected: 'أ' },
    { name: 'the last, backwards', current: null, step: -1, altered: false, expected: 'د' },
    { name: 'the next', current: 'أ', step: 1, altered: false, expected: 'ب' },
    { name: 'no further than the end', current: 'د', step: 1, altered: false, expected: 'د' },
    { name: 'no further than the beginning', current: 'أ', step: -1, altered: false, expected: 'أ' },
    { name: 'the first again where the row in hand is hidden', current: 'هـ', step: 1, altered: false, expected: 'أ' },
    { name: 'the first that differs', current: null, step: 1, altered: true, expected: 'ب' },
    { name: 'the next that differs', current: 'ب', step: 1, altered: true, expected: 'د' },
    { name: 'the one before that differs', current: 'د', step: -1, altered: true, expected: 'ب' },
    { name: 'nowhere after the last that differs', current: 'د', step: 1, altered: true, expected: null },
  ] as const)('leads to $name', ({ current, step, altered, expected }) => {
    expect(rowReached(rows, current, { step, altered })).toBe(expected);
  });

  it('leads nowhere where nothing differs', () => {
    expect(rowReached([{ id: 'أ', altered: false }], null, { step: 1, altered: true })).toBeNull();
  });
});
