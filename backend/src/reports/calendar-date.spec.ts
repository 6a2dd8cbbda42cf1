import { describe, expect, it } from '@jest/globals';
import { calendarDay, readableDate } from './calendar-date.js';

describe('readableDate', () => {
  it.each([
    ['2025-03-02', '2 آذار/مارس 2025', '2 March 2025'],
    ['2024-12-31T23:59:59.999Z', '31 كانون الأول/ديسمبر 2024', '31 December 2024'],
    ['2025-01-01T01:30:00+03:00', '31 كانون الأول/ديسمبر 2024', '31 December 2024'],
    ['2017-10-09', '9 تشرين الأول/أكتوبر 2017', '9 October 2017'],
  ])('reads %s as %s and %s', (value, arabic, english) => {
    expect(readableDate(value, 'ar')).toBe(arabic);
    expect(readableDate(value, 'en')).toBe(english);
  });

  it('refuses what is no date', () => {
    expect(() => readableDate('غداً', 'ar')).toThrow(RangeError);
    expect(() => calendarDay('tomorrow')).toThrow(RangeError);
  });
});
