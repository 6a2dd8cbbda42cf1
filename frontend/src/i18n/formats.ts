import type { InterfaceLanguage, MonthStyle, Preferences } from '@isnad/contracts';

export interface LocaleFormats {
  /** A day: `2026-03-01` or a moment's day. A calendar date is the same day everywhere, so it is not shifted by the time zone. */
  readonly day: (value: string) => string;
  /** A moment, in the reader's time zone. */
  readonly moment: (value: string) => string;
  /** The hour of a moment, in the reader's time zone. */
  readonly time: (value: string) => string;
  /** How long ago, or until when: `قبل 3 أيام`. `now` is for callers that show many against one moment. */
  readonly relative: (value: string, now?: Date) => string;
  readonly number: (value: number) => string;
  /** 0…1 as a percentage. */
  readonly percent: (value: number) => string;
  /** A size in bytes, in the unit that keeps it short. */
  readonly bytes: (value: number) => string;
  /** Several names in one sentence: `أ وب وج`. */
  readonly list: (values: readonly string[]) => string;
  /** The same in parts, for names that need their own direction: see `NameList`. */
  readonly listParts: (values: readonly string[]) => readonly { type: 'element' | 'literal'; value: string }[];
}

type ReadingStyle = Pick<Preferences, 'digits' | 'months' | 'hijri'>;

/** A country whose Arabic calls the months so. */
const regions: Readonly<Record<MonthStyle, string>> = { mashriq: 'IQ', egypt: 'EG', algeria: 'DZ', morocco: 'MA' };

function tagOf(language: InterfaceLanguage, { digits, months }: ReadingStyle, calendar: string): string {
  if (language === 'en') return `en-GB-u-ca-${calendar}-nu-latn`;
  return `ar-${regions[months]}-u-ca-${calendar}-nu-${digits === 'arabic' ? 'arab' : 'latn'}`;
}

const steps = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

const isMoment = (value: string) => value.includes('T');

function dayFormat(tag: string): (value: string) => string {
  const calendarDay = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const localDay = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  return (value) => (isMoment(value) ? localDay : calendarDay).format(new Date(value));
}

/** A moment whose hour is not parted at the end of a line from the «م» that says which half of the day it is in. */
function withItsHalf(format: Intl.DateTimeFormat, value: string): string {
  const parts = format.formatToParts(new Date(value));
  return parts
    .map(({ type, value: words }, place) =>
      type === 'literal' && parts[place + 1]?.type === 'dayPeriod' ? words.replace(/\s/gu, '\u00a0') : words,
    )
    .join('');
}

function createFormats(language: InterfaceLanguage, style: ReadingStyle): LocaleFormats {
  const tag = tagOf(language, style, 'gregory');
  const gregorian = dayFormat(tag);
  const hijri = dayFormat(tagOf(language, style, 'islamic-umalqura'));
  const moment = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    // The months have no short names in Arabic that people would know.
    month: language === 'ar' ? 'long' : 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  const time = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const list = new Intl.ListFormat(tag);
  // Arabic abbreviates megabyte to two dotted letters that few would read.
  const unitDisplay = language === 'ar' ? 'long' : 'short';
  return {
    day: (value) => (style.hijri ? `${gregorian(value)} (${hijri(value)})` : gregorian(value)),
    moment: (value) => withItsHalf(moment, value),
    time: (value) => withItsHalf(time, value),
    relative: (value, now = new Date()) => {
      const seconds = (new Date(value).getTime() - now.getTime()) / 1_000;
      const [unit, length] = steps.find((step) => Math.abs(seconds) >= step[1]) ?? (['minute', 60] as const);
      return relative.format(Math.trunc(seconds / length), unit);
    },
    number: (value) => number.format(value),
    percent: (value) => percent.format(value),
    bytes: (value) => {
      const power = value < 1 ? 0 : Math.min(Math.floor(Math.log(value) / Math.log(1_024)), byteUnits.length - 1);
      const unit = byteUnits[power] ?? 'byte';
      const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 });
      return format.format(value / 1_024 ** power);
    },
    list: (values) => list.format(values),
    listParts: (values) => list.formatToParts(values),
  };
}

const known = new Map<string, LocaleFormats>();

/** Numbers, dates and lists as a reader of this language likes them. Building them costs more than using them, so each is built once. */
export function formatsFor(language: InterfaceLanguage, style: ReadingStyle): LocaleFormats {
  const key = [language, style.digits, style.months, style.hijri].join(' ');
  const formats = known.get(key) ?? createFormats(language, style);
  known.set(key, formats);
  return formats;
}
