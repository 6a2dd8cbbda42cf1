import type { VerdictGround } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { toGroundRows, toGrounds } from './ground.mapper.js';
import { groundFaults } from './grounds.js';

const [first, second, foreign] = ['e1', 'e2', 'e3'];
const summary = 'الرقم صحيح.';
const explanation = 'راجعنا البيان 🏆. ثم قارنّا الجدول.';
const ground = (exact: string, changes: Partial<VerdictGround> = {}): VerdictGround => {
  const start = explanation.indexOf(exact);
  return { field: 'explanation', start, end: start + exact.length, exact, evidenceIds: [first], ...changes };
};
const faultsOf = (...grounds: VerdictGround[]) =>
  groundFaults({ summary, explanation, evidenceIds: [first, second], grounds });

describe('groundFaults', () => {
  const review = ground('راجعنا البيان 🏆.');
  const compare = ground('ثم قارنّا الجدول.', { evidenceIds: [second, first] });
  const cup = explanation.indexOf('🏆');
  const cases: [string, VerdictGround[], [string, string][]][] = [
    ['sentences that lie apart', [review, compare], []],
    [
      'the same place in the other text',
      [review, { ...review, field: 'summary', start: 0, end: 5, exact: 'الرقم' }],
      [],
    ],
    ['a place past the end', [ground('ثم', { end: 900 })], [['grounds.0.end', 'span-outside']]],
    ['other words than stand there', [ground('ثم', { exact: 'لم' })], [['grounds.0.exact', 'span-differs']]],
    [
      'half a character',
      [ground('🏆', { start: cup, end: cup + 1, exact: explanation.slice(cup, cup + 1) })],
      [['grounds.0.end', 'span-cuts-character']],
    ],
    ['places that overlap', [review, ground('البيان 🏆. ثم')], [['grounds.1.start', 'spans-overlap']]],
    [
      'evidence that the verdict does not cite',
      [review, { ...compare, evidenceIds: [second, foreign] }],
      [['grounds.1.evidenceIds.1', 'not-cited']],
    ],
  ];
  it.each(cases)('finds what is wrong with %s', (_name, grounds, expected) => {
    expect(faultsOf(...grounds).map(({ path, rule }) => [path, rule])).toEqual(expected);
  });
});

describe('grounds as rows', () => {
  it('come back as they were, an item named twice once', () => {
    const grounds = [ground('راجعنا البيان 🏆.', { evidenceIds: [second, first, second] }), ground('ثم قارنّا الجدول.')];
    expect(toGrounds(toGroundRows(grounds))).toEqual([{ ...grounds[0], evidenceIds: [second, first] }, grounds[1]]);
  });
});
