import { type NumberWord, type NumeralLexicon, numberAt, type ReadNumber } from './numbers.js';

/**
 * Dates by what they say: a month of either calendar under any of its names, with the day, the year and the weekday that
 * stand with it. Months of the Hijri calendar are kept apart from the Gregorian ones; nothing is converted.
 */
export interface ReadDate {
  readonly day: number | null;
  /** 1 to 12 Gregorian, 101 to 112 Hijri. */
  readonly month: number | null;
  readonly year: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** Written 9/12: which is the day depends on the country. */
  readonly dayOrMonth: boolean;
  readonly next: number;
}

/** A word that is a month's name only beside a number or such a lead (مارس also means "he practised"; may, march). */
export interface MonthName {
  readonly month: number;
  readonly next: number;
  readonly sure: boolean;
}

export interface DateLexicon {
  monthAt(words: readonly NumberWord[], index: number): MonthName | null;
  weekday(form: string): number | null;
  /** Stands between day and month (الثاني من آذار, the 2nd of March). */
  isOf(form: string): boolean;
  /** Stands before a year: عام, سنة, the year. */
  isYearWord(form: string): boolean;
  /** Before a bare number says that it is a year, or before a doubtful name that it is a month. */
  opensTime(form: string): boolean;
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1000 && value <= 2200;
const isDay = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31;
const NUMERIC = /^(?:[وف]?(?:ال|[بلك])?)?(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/u;
const NOTHING = { day: null, month: null, year: null, weekday: null, dayOrMonth: false } as const;

/** 9/12/2017, 2017-12-09, 9.12.2017; the day first, unless only the other way makes a date. */
function numericDate(form: string): Omit<ReadDate, 'next'> | null {
  const match = NUMERIC.exec(form);
  if (!match) return null;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const valid = (day: number, month: number) => isDay(day) && month >= 1 && month <= 12;
  if (isYear(first)) return valid(third, second) ? { ...NOTHING, day: third, month: second, year: first } : null;
  if (!isYear(third)) return null;
  if (valid(first, second)) {
    return { ...NOTHING, day: first, month: second, year: third, dayOrMonth: first <= 12 };
  }
  return valid(second, first) ? { ...NOTHING, day: second, month: first, year: third } : null;
}

type Sure = ReadNumber & { readonly sense: 'exact' | 'ordinal' };

/** What dates are read with: the words of one statement and the language's names. */
export interface DateReader {
  readonly words: readonly NumberWord[];
  readonly dates: DateLexicon;
  readonly numerals: NumeralLexicon;
}

function numberNear({ words, numerals }: DateReader, index: number): Sure | null {
  const number = numberAt(words, index, numerals);
  return number && number.sense !== 'vague' && number.suffix === '' ? { ...number, sense: number.sense } : null;
}

/** The year that follows: 2017, عام 2017, من العام 2017. */
function yearAt(reader: DateReader, index: number): { year: number; next: number } | null {
  const { words, dates } = reader;
  let at = index;
  if (dates.isOf(words[at]?.form ?? '') && dates.isYearWord(words[at + 1]?.form ?? '')) at += 1;
  if (dates.isYearWord(words[at]?.form ?? '')) at += 1;
  const number = numberNear(reader, at);
  return number && number.sense === 'exact' && isYear(number.value) ? { year: number.value, next: number.next } : null;
}

/** A month, under one name or several that mean the same (كانون الأول/ديسمبر). */
function monthNames(reader: DateReader, index: number): MonthName | null {
  const { words, dates } = reader;
  const first = dates.monthAt(words, index);
  if (!first) return null;
  const again = dates.monthAt(words, first.next);
  return again?.month === first.month ? { ...again, sure: true } : first;
}

/**
 * Reads the date that begins at a word, null when none does. A bare weekday is a date; a bare number is one when what
 * stands before it says that it is a year.
 */
export function dateAt(reader: DateReader, index: number): ReadDate | null {
  const { words, dates } = reader;
  const form = words[index]?.form ?? '';
  const digits = /\d/u.test(form);
  const numeric = digits ? numericDate(form) : null;
  if (numeric) return { ...numeric, next: index + 1 };
  const weekday = dates.weekday(form);
  if (weekday !== null) {
    const rest = dayAndMonth(reader, index + 1) ?? monthFirst(reader, index + 1);
    return rest ? { ...rest, weekday } : { ...NOTHING, weekday, next: index + 1 };
  }
  const word = words[index];
  const counts = digits || (word !== undefined && reader.numerals.numeral(form, word.raw) !== null);
  if (!counts && !dates.isYearWord(form)) return monthFirst(reader, index);
  return dayAndMonth(reader, index) ?? monthFirst(reader, index) ?? bareYear(reader, index);
}

/** 2 آذار 2025, الثاني من آذار, the 2nd of March. */
function dayAndMonth(reader: DateReader, index: number): ReadDate | null {
  const day = numberNear(reader, index);
  if (!day || !isDay(day.value)) return null;
  const { words, dates } = reader;
  let at = day.next;
  for (let leads = 0; leads < 2 && dates.isOf(words[at]?.form ?? ''); leads += 1) at += 1; // من شهر
  const month = monthNames(reader, at);
  if (!month) return null;
  const year = yearAt(reader, month.next);
  return { ...NOTHING, day: day.value, month: month.month, year: year?.year ?? null, next: year?.next ?? month.next };
}

/** March 2, 2025; آذار 2025; آذار. */
function monthFirst(reader: DateReader, index: number): ReadDate | null {
  const { words, dates } = reader;
  const month = monthNames(reader, index);
  if (!month) return null;
  const withYear = yearAt(reader, month.next);
  if (withYear) return { ...NOTHING, month: month.month, year: withYear.year, next: withYear.next };
  const day = numberNear(reader, month.next);
  if (day && day.sense === (/\d/u.test(words[month.next]?.form ?? '') ? day.sense : 'ordinal') && isDay(day.value)) {
    const year = yearAt(reader, day.next);
    return { ...NOTHING, day: day.value, month: month.month, year: year?.year ?? null, next: year?.next ?? day.next };
  }
  if (!month.sure && !dates.opensTime(words[index - 1]?.form ?? '')) return null;
  return { ...NOTHING, month: month.month, next: month.next };
}

/** عام 2018, in 2018; not 2000 schools. The lead is no part of the date: "in 2018" and "since 2018" name one year. */
function bareYear(reader: DateReader, index: number): ReadDate | null {
  const { words, dates } = reader;
  const before = words[index - 1]?.form ?? '';
  const form = words[index]?.form ?? '';
  if (dates.isYearWord(form)) {
    const number = numberNear(reader, index + 1);
    if (number?.sense !== 'exact' || !isYear(number.value)) return null;
    return { ...NOTHING, year: number.value, next: number.next };
  }
  const number = numberNear(reader, index);
  if (number?.sense !== 'exact' || !number.plainDigits || number.value < 1900 || !isYear(number.value)) {
    return null;
  }
  const alone = words[number.next] === undefined;
  if (!alone && !dates.opensTime(before) && !/^[وفبل]{1,2}\d/u.test(form)) return null;
  return { ...NOTHING, year: number.value, next: number.next };
}

const sameOrOpen = (left: number | null, right: number | null) => left === null || right === null || left === right;

/** Whether two dates can mean the same day, month or year: no part that both name differs. */
export function datesAgree(left: Omit<ReadDate, 'next'>, right: Omit<ReadDate, 'next'>): boolean {
  if (!sameOrOpen(left.year, right.year) || !sameOrOpen(left.weekday, right.weekday)) return false;
  if (sameOrOpen(left.day, right.day) && sameOrOpen(left.month, right.month)) return true;
  return (left.dayOrMonth || right.dayOrMonth) && left.day === right.month && left.month === right.day;
}
