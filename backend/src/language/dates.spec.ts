import { describe, expect, it } from '@jest/globals';
import { dates as arabicDates } from './ar/dates.js';
import { numerals as arabicNumerals } from './ar/numerals.js';
import { type DateReader, dateAt, datesAgree } from './dates.js';
import { dates as englishDates } from './en/dates.js';
import { numerals as englishNumerals } from './en/numerals.js';
import { normaliseForSearch } from './normalise.js';

const wordsOf = (text: string) => text.split(' ').map((raw) => ({ raw, form: normaliseForSearch(raw) }));
const arabic = (text: string): DateReader => ({ words: wordsOf(text), dates: arabicDates, numerals: arabicNumerals });
const english = (text: string): DateReader => ({
  words: wordsOf(text),
  dates: englishDates,
  numerals: englishNumerals,
});

describe('dates by what they say', () => {
  it.each([
    ['9 ديسمبر 2017', { day: 9, month: 12, year: 2017 }],
    ['التاسع من كانون الأول 2017', { day: 9, month: 12, year: 2017 }],
    ['الحادي والثلاثين من كانون الأول من عام 2025', { day: 31, month: 12, year: 2025 }],
    ['9/12/2017', { day: 9, month: 12, year: 2017, dayOrMonth: true }],
    ['2017-12-09', { day: 9, month: 12, year: 2017, dayOrMonth: false }],
    ['12/25/2017', { day: 25, month: 12, year: 2017 }],
    ['الأحد الثاني من آذار 2025', { weekday: 0, day: 2, month: 3, year: 2025 }],
    ['حزيران يونيو 2014', { month: 6, year: 2014 }],
    ['جويلية 2014', { month: 7, year: 2014 }],
    ['غشت 2014', { month: 8, year: 2014 }],
    ['10 محرم 1446', { day: 10, month: 101, year: 1446 }],
    ['عام ٢٠١٨', { year: 2018 }],
    ['الخميس', { weekday: 4 }],
  ])('%s', (text, parts) => {
    const reader = arabic(text);
    expect(dateAt(reader, 0)).toMatchObject({ ...parts, next: reader.words.length });
  });

  it.each([
    ['March 2 2025', { day: 2, month: 3, year: 2025 }],
    ['2nd of March 2025', { day: 2, month: 3, year: 2025 }],
    ['May 5', { day: 5, month: 5 }],
    ['Sunday', { weekday: 0 }],
  ])('%s', (text, parts) => {
    expect(dateAt(english(text), 0)).toMatchObject(parts);
  });

  it.each([
    ['a verb that is a month elsewhere', arabic('مارس الضغط')],
    ['a name', arabic('رجب الذي')],
    ['a count of things', arabic('2000 مدرسة')],
    ['"may"', english('may fall')],
    ['no date', arabic('13/13/2017')],
  ])('takes %s for none', (_what, reader) => {
    expect(dateAt(reader, 0)).toBeNull();
  });

  it.each([
    ['9 ديسمبر 2017', 'كانون الأول 2017', true],
    ['9/12/2017', '12 أيلول 2017', true],
    ['9 ديسمبر 2017', '10 ديسمبر 2017', false],
    ['رمضان 1446', 'أيلول 1446', false],
    ['الأحد', 'الخميس', false],
  ])('%s and %s agree: %s', (one, other, agree) => {
    const [left, right] = [dateAt(arabic(`في ${one}`), 1), dateAt(arabic(`في ${other}`), 1)];
    expect(left && right && datesAgree(left, right)).toBe(agree);
  });
});
