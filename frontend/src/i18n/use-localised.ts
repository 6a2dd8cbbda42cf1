import type { InterfaceLanguage, Localised } from '@isnad/contracts';
import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { currentLocale, isInterfaceLanguage } from './locale-store.js';

export function useInterfaceLanguage(): InterfaceLanguage {
  const locale = useLocale();
  return isInterfaceLanguage(locale) ? locale : currentLocale();
}

/** Chooses the reader's language from a contracts record: `localised(claimStatusNames[status])`. */
export function useLocalised(): (text: Localised) => string {
  const language = useInterfaceLanguage();
  return useMemo(() => (text) => text[language], [language]);
}

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

// Gregorian months by their Iraqi names and Latin digits, as desks that quote agencies in both scripts write them.
const tags: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'ar-IQ-u-ca-gregory-nu-latn',
  en: 'en-GB-u-ca-gregory-nu-latn',
};

const steps = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function localeFormats(language: InterfaceLanguage): LocaleFormats {
  const tag = tags[language];
  const calendarDay = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const localDay = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const list = new Intl.ListFormat(tag);
  // Arabic abbreviates megabyte to two dotted letters that few would read.
  const unitDisplay = language === 'ar' ? 'long' : 'short';
  return {
    day: (value) => (value.includes('T') ? localDay : calendarDay).format(new Date(value)),
    moment: (value) => moment.format(new Date(value)),
    time: (value) => time.format(new Date(value)),
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

export function useLocaleDates(): LocaleFormats {
  const language = useInterfaceLanguage();
  return useMemo(() => localeFormats(language), [language]);
}
