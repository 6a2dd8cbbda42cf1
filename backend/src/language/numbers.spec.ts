import { describe, expect, it } from '@jest/globals';
import { numerals as arabic } from './ar/numerals.js';
import { numerals as english } from './en/numerals.js';
import { normaliseForSearch } from './normalise.js';
import { numberAt } from './numbers.js';

const wordsOf = (text: string) => text.split(' ').map((raw) => ({ raw, form: normaliseForSearch(raw) }));

describe('numbers by their value', () => {
  it.each([
    ['٣٠٠٠', 3_000],
    ['3,000', 3_000],
    ['٣٬٠٠٠', 3_000],
    ['1.200.000', 1_200_000],
    ['٣٫٥', 3.5],
    ['و30', 30],
    ['ثلاثة آلاف', 3_000],
    ['ثلاثة آلاف وخمسمئة', 3_500],
    ['٣ آلاف و500', 3_500],
    ['خمسة عشر', 15],
    ['خمسة وأربعين', 45],
    ['مئة وخمسة وعشرون', 125],
    ['ثلاث مئة', 300],
    ['خمسة وأربعين مليوناً وأربعمئة ألف', 45_400_000],
    ['ستة وأربعين مليونا', 46_000_000],
    ['ألفاً', 1_000],
    ['ألفا', 2_000],
    ['مليونا', 2_000_000],
    ['مليوني', 2_000_000],
    ['نصف مليون', 500_000],
    ['مليون ونصف المليون', 1_500_000],
    ['ثلثي', 2 / 3],
    ['ثلاثة أرباع', 0.75],
    ['ألف مليار', 1e12],
    ['بخمسة', 5],
    ['العشرين', 20],
  ])('%s', (text, value) => {
    const words = wordsOf(text);
    expect(numberAt(words, 0, arabic)).toMatchObject({ value, sense: 'exact', next: words.length });
  });

  it.each([
    ['three thousand', 3_000],
    ['twenty-five', 25],
    ['five thousand three hundred and twenty', 5_320],
    ['one and a half million', 1_500_000],
    ['half a million', 500_000],
    ['2.5 million', 2_500_000],
    ['5bn', 5e9],
    ['two thirds', 2 / 3],
    ['a hundred', 100],
  ])('%s', (text, value) => {
    const words = wordsOf(text);
    expect(numberAt(words, 0, english)).toMatchObject({ value, sense: 'exact', next: words.length });
  });

  it.each([
    ['الثالثة', 3, 'ordinal'],
    ['الحادي والثلاثين', 31, 'ordinal'],
    ['الثاني عشر', 12, 'ordinal'],
    ['آلاف', 1_000, 'vague'],
    ['عشرات الآلاف', 10_000, 'vague'],
  ])('%s is no exact number', (text, value, sense) => {
    expect(numberAt(wordsOf(text), 0, arabic)).toMatchObject({ value, sense });
  });

  it.each(['بالمئة', 'لست', 'وزير', '1.2.3.4', 'ثانية', ''])('takes %j for no number', (text) => {
    expect(numberAt(wordsOf(text), 0, arabic)).toBeNull();
  });

  it('does not go on behind a comma, nor add what no number adds', () => {
    const list = wordsOf('خمسة ستة').map((word, index) => ({ ...word, opensClause: index === 1 }));
    expect(numberAt(list, 0, arabic)).toMatchObject({ value: 5, next: 1 });
    expect(numberAt(wordsOf('عشرين وخمسة'), 0, arabic)).toMatchObject({ value: 20, next: 1 });
  });

  it('knows that 3.000 may be three thousand', () => {
    expect(numberAt(wordsOf('3.000'), 0, arabic)).toMatchObject({ value: 3, alternative: 3_000 });
  });
});
