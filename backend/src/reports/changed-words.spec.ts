import { describe, expect, it } from '@jest/globals';
import { changedWords } from './changed-words.js';

const long = Array.from({ length: 60 }, (_, index) => `كلمة${index}`).join(' ');

const cases: [name: string, before: string, after: string, runs: [string, string][]][] = [
  ['nothing', 'لا فرق هنا', 'لا فرق هنا', [['same', 'لا فرق هنا']]],
  ['two empty texts', '', '', []],
  ['a text where there was none', '', 'نص جديد', [['added', 'نص جديد']]],
  ['a text taken away', 'نص قديم', '', [['removed', 'نص قديم']]],
  [
    'one Arabic word, whole',
    'أعيد تأهيل تسع محطات في العام',
    'أعيد تأهيل عشر محطات في العام',
    [
      ['same', 'أعيد تأهيل '],
      ['removed', 'تسع'],
      ['added', 'عشر'],
      ['same', ' محطات في العام'],
    ],
  ],
  [
    'a figure in Arabic digits',
    'افتتح ٣٠ مدرسة',
    'افتتح ٢٨ مدرسة',
    [
      ['same', 'افتتح '],
      ['removed', '٣٠'],
      ['added', '٢٨'],
      ['same', ' مدرسة'],
    ],
  ],
  [
    'two changes with one word between them as one',
    'a old b older c d e f',
    'a new b newer c d e f',
    [
      ['same', 'a '],
      ['removed', 'old b older'],
      ['added', 'new b newer'],
      ['same', ' c d e f'],
    ],
  ],
];

describe('changedWords', () => {
  it.each(cases)('tells %s', (_, before, after, runs) => {
    expect(changedWords(before, after).map(({ type, text }) => [type, text])).toEqual(runs);
  });

  it.each([
    ['before', `${long} أول`, `${long} ثانٍ`],
    ['after', `أول ${long}`, `ثانٍ ${long}`],
    ['between', `أول ${long} آخر`, `ثانٍ ${long} غيره`],
  ])('leaves out unchanged words far %s changes, and only those', (_, before, after) => {
    const runs = changedWords(before, after);
    const left = runs.filter(({ type }) => type === 'left_out');
    expect(left).toHaveLength(1);
    const side = (kept: string) =>
      runs.filter(({ type }) => type === 'same' || type === 'left_out' || type === kept).map(({ text }) => text);
    expect(side('removed').join('')).toBe(before);
    expect(side('added').join('')).toBe(after);
  });

  it('calls a text that shares nothing rewritten, at once', () => {
    const before = Array.from({ length: 2_000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 2_000 }, (_, index) => `b${index}`).join('\n');
    expect(changedWords(before, after)).toEqual([
      { type: 'removed', text: before },
      { type: 'added', text: after },
    ]);
  });
});
