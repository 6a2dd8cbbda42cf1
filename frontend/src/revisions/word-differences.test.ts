import { describe, expect, it } from '@jest/globals';
import { wordDifferences } from './word-differences.js';

const differing = (runs: readonly { words: string; shared: boolean }[]) =>
  runs.filter(({ shared }) => !shared).map(({ words }) => words.trim());

describe('wordDifferences', () => {
  it.each<[string, string, string, string[], string[]]>([
    ['the same words', 'تخدم أربعين أسرة', 'تخدم أربعين أسرة', [], []],
    ['another number', 'تخدم 40 ألف أسرة', 'تخدم 30 ألف أسرة', ['40'], ['30']],
    ['a word put in', 'تخدم أسرة', 'تخدم نحو أسرة', [], ['نحو']],
    ['a word left out', 'لم يُنجز العمل', 'يُنجز العمل', ['لم'], []],
    ['a sign only', 'قال: نعم', 'قال نعم', [':'], []],
    ['nothing on one side', 'نعم', '', ['نعم'], []],
  ])('finds %s', (_name, before, after, removed, added) => {
    const runs = wordDifferences(before, after);
    expect([differing(runs.before), differing(runs.after)]).toEqual([removed, added]);
  });

  it('keeps every letter, with its vowel signs', () => {
    const before = 'قالَ «نعم»، ثُمَّ مضى  مسرعاً';
    const after = 'قال نعم ومضى';
    const runs = wordDifferences(before, after);
    expect(runs.before.map(({ words }) => words).join('')).toBe(before);
    expect(runs.after.map(({ words }) => words).join('')).toBe(after);
    for (const { start, words } of runs.before) expect(before.slice(start, start + words.length)).toBe(words);
  });

  it('gives up on what is too long to compare rather than hold the page up', () => {
    const long = 'كلمة '.repeat(2_000);
    expect(wordDifferences(long, long).before).toEqual([{ start: 0, words: long, shared: false }]);
  });
});
