import { defaultPreferences, type InterfaceLanguage, type Preferences } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { formatsFor } from './formats.js';

const formats = (language: InterfaceLanguage, chosen: Partial<Preferences> = {}) =>
  formatsFor(language, { ...defaultPreferences, ...chosen });
/** Marks of direction are not what these tests are about. */
const plain = (text: string) =>
  text
    .replaceAll(/[\u200e\u200f\u061c\u202f\u00a0]/g, (mark) => (mark > '\u2020' || mark === '\u00a0' ? ' ' : ''))
    .trim();

describe('a day', () => {
  it.each<[InterfaceLanguage, Partial<Preferences>, string]>([
    ['ar', {}, '14 كانون الثاني 2026'],
    ['ar', { months: 'egypt' }, '14 يناير 2026'],
    ['ar', { months: 'algeria' }, '14 جانفي 2026'],
    ['ar', { months: 'morocco' }, '14 يناير 2026'],
    ['ar', { digits: 'arabic' }, '١٤ كانون الثاني ٢٠٢٦'],
    ['ar', { hijri: true }, '14 كانون الثاني 2026 (25 رجب 1447 هـ)'],
    ['ar', { hijri: true, digits: 'arabic', months: 'egypt' }, '١٤ يناير ٢٠٢٦ (٢٥ رجب ١٤٤٧ هـ)'],
    ['en', {}, '14 January 2026'],
    ['en', { digits: 'arabic', months: 'egypt' }, '14 January 2026'],
    ['en', { hijri: true }, '14 January 2026 (25 Rajab 1447 AH)'],
  ])('in %s with %j is %s', (language, chosen, expected) => {
    expect(plain(formats(language, chosen).day('2026-01-14'))).toBe(expected);
  });

  it('tells July and August by their names in Morocco', () => {
    expect(plain(formats('ar', { months: 'morocco' }).day('2026-08-03'))).toBe('3 غشت 2026');
  });
});

describe('a moment', () => {
  it('has its day with the month in words, and the time', () => {
    const text = plain(formats('ar', { digits: 'arabic' }).moment('2026-02-14T12:05:00.000Z'));
    expect(text).toMatch(/^١٤ شباط ٢٠٢٦ في [٠-٩]{1,2}:٠٥/);
  });

  it('keeps on one line the hour and the half of the day it is in', () => {
    const { moment, time } = formats('ar');
    for (const text of [moment('2026-02-14T12:05:00.000Z'), time('2026-02-14T12:05:00.000Z')]) {
      expect(text).toMatch(/:05\u00a0[صم]$/);
    }
  });
});

describe('numbers', () => {
  it.each<[Partial<Preferences>, string, string, string]>([
    [{}, '1,234,567', '13%', '2.5 ميغابايت'],
    [{ digits: 'arabic' }, '١٬٢٣٤٬٥٦٧', '١٣٪', '٢٫٥ ميغابايت'],
    [{ months: 'algeria' }, '1.234.567', '13%', '2,5 ميغابايت'],
  ])('with %j', (chosen, number, percent, size) => {
    const { number: count, percent: share, bytes } = formats('ar', chosen);
    expect([count(1_234_567), share(0.125), bytes(2.5 * 1_024 ** 2)].map(plain)).toEqual([number, percent, size]);
  });

  it('follow the digits where time is told', () => {
    const now = new Date('2026-02-14T12:00:00.000Z');
    expect(formats('ar', { digits: 'arabic' }).relative('2026-02-11T12:00:00.000Z', now)).toBe('قبل ٣ أيام');
    expect(formats('ar').relative('2026-02-13T12:00:00.000Z', now)).toBe('أمس');
  });
});
