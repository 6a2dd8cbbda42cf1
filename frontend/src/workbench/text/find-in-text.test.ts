import { describe, expect, it } from '@jest/globals';
import { findInText, hitAfter } from './find-in-text.js';
import { foldText } from './fold-letters.js';

const found = (text: string, words: string) =>
  findInText(foldText(text), words).map(({ start, end }) => text.slice(start, end));

describe('findInText', () => {
  it.each([
    { name: 'words without their hamza', text: 'أعلن الوزير أنّ الإعمار بدأ', words: 'اعمار', hits: ['إعمار'] },
    { name: 'words typed with vowel signs', text: 'كتب محمد', words: 'مُحَمَّد', hits: ['محمد'] },
    { name: 'letters with their signs, the last one’s too', text: 'كَتَبَ الكاتبُ', words: 'كتب', hits: ['كَتَبَ'] },
    { name: 'a ya written as alef maqsura', text: 'إلى المستشفى', words: 'مستشفي', hits: ['مستشفى'] },
    { name: 'a ta marbuta typed as ha', text: 'مدرسة ومدرسه', words: 'مدرسه', hits: ['مدرسة', 'مدرسه'] },
    { name: 'Arabic digits by Western ones', text: 'في ٢٠١٧ و2017', words: '2017', hits: ['٢٠١٧', '2017'] },
    { name: 'stretched words', text: 'العـــراق', words: 'عراق', hits: ['عـــراق'] },
    { name: 'over a line end', text: 'قال\r\nالوزير', words: 'قال الوزير', hits: ['قال\r\nالوزير'] },
    { name: 'apart, not one inside the other', text: 'ههههه', words: 'هه', hits: ['هه', 'هه'] },
    { name: 'the whole ligature where it is asked for in part', text: 'بﻻم', words: 'بل', hits: ['بﻻ'] },
    { name: 'Latin names in any case', text: 'شركة Nile', words: 'NILE', hits: ['Nile'] },
    { name: 'nothing for one letter', text: 'قال الوزير', words: 'ا', hits: [] },
    { name: 'nothing for blanks', text: 'قال الوزير', words: '  ', hits: [] },
    { name: 'nothing for signs alone', text: 'قال', words: 'ـَ', hits: [] },
    { name: 'nothing that is not there', text: 'قال', words: 'كتب', hits: [] },
  ])('finds $name', ({ text, words, hits }) => {
    expect(found(text, words)).toEqual(hits);
  });
});

describe('hitAfter', () => {
  const hits = [5, 20, 40].map((start) => ({ start, end: start + 3 }));
  it.each([
    { name: 'the first from the place in view', current: null, step: 1, from: 10, expected: 1 },
    { name: 'the first again after the last place', current: null, step: 1, from: 60, expected: 0 },
    { name: 'the one before the place in view', current: null, step: -1, from: 10, expected: 0 },
    { name: 'the last before the first place', current: null, step: -1, from: 0, expected: 2 },
    { name: 'the last before the end', current: null, step: -1, from: 60, expected: 2 },
    { name: 'round the end', current: 2, step: 1, from: 0, expected: 0 },
    { name: 'round the beginning', current: 0, step: -1, from: 0, expected: 2 },
  ] as const)('goes to $name', ({ current, step, from, expected }) => {
    expect(hitAfter(hits, current, step, from)).toBe(expected);
  });

  it('goes nowhere where nothing was found', () => {
    expect(hitAfter([], null, 1, 0)).toBeNull();
  });
});
