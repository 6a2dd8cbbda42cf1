import { describe, expect, it } from '@jest/globals';
import { detectLanguage } from './detect-language.js';
import { normaliseForSearch } from './normalise.js';

describe('normaliseForSearch', () => {
  it.each([
    ['tashkeel', 'مُؤَكَّدٌ', 'مؤكد'],
    ['tatweel', 'الوزيـــر', 'الوزير'],
    ['bidi controls', '\u200fالوزير\u202c', 'الوزير'],
    ['hamza on alef', 'أإآٱ', 'اااا'],
    ['final ya and ta marbuta', 'مدى المدينة', 'مدي المدينه'],
    ['Eastern digits', '٢٠١٤ و۲۰۱۴', '2014 و2014'],
    ['presentation forms', 'ﻻ', 'لا'],
    ['capitals', 'The MINISTER', 'the minister'],
    ['white space of every kind', ' a\u00a0\n b ', 'a b'],
    ['nothing', '', ''],
  ])('unifies %s', (_what, text, expected) => {
    expect(normaliseForSearch(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const once = normaliseForSearch('أعلَنَ  الوزيــر\u200f في ٢٠٢٠ عن Plan «ب»');
    expect(normaliseForSearch(once)).toBe(once);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['Arabic', 'افتتح الوزير الجسر الجديد', 'ar'],
    ['English', 'The minister opened the new bridge', 'en'],
    ['Arabic with an English name', 'أعلنت شركة Example Holdings نتائجها السنوية في مؤتمر صحفي', 'ar'],
    ['English with an Arabic word', 'The word إسناد means a chain of reporters', 'en'],
    ['nothing that tells', '123 …', 'ar'],
  ])('recognises %s', (_what, text, expected) => {
    expect(detectLanguage(text)).toBe(expected);
  });
});
