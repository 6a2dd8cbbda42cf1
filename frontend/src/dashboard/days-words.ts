import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';

/** A length of time in days, in words; a dash where there is none. Less than a day is said so: to the tenth it would be a riddle. */
export function useDays(): (days: number | null) => string {
  const translate = useTranslate();
  const formats = useLocaleDates();
  return (days) => {
    if (days === null) return '–';
    if (days < 1) return translate('dashboard.underADay');
    const whole = Math.round(days);
    return translate('dashboard.days', { smart_count: whole, count: formats.number(whole) });
  };
}
