import type { InterfaceLanguage } from '@isnad/contracts';

// Written out, since the same date must read the same for ever and ICU changes its wording between releases. Arabic names each
// month twice, as the press of the Mashriq and the United Nations do, since half of the readers know only one of them.
const monthNames: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  ar: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيو',
    'تموز/يوليو',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The day of a date or moment in UTC, as `YYYY-MM-DD`. Refuses what is neither. */
export function calendarDay(value: string): string {
  return new Date(value).toISOString().slice(0, 10);
}

/** A date or moment as a person reads it, its day taken in UTC: `2 آذار/مارس 2025`, `2 March 2025`. */
export function readableDate(value: string, language: InterfaceLanguage): string {
  const day = new Date(value);
  const month = monthNames[language][day.getUTCMonth()];
  if (month === undefined) throw new RangeError(`Not a date: ${value}`);
  return `${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
}
