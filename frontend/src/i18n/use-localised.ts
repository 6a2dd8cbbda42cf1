import type { InterfaceLanguage, Localised } from '@isnad/contracts';
import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { usePreferences } from '../providers/session-store.js';
import { formatsFor, type LocaleFormats } from './formats.js';
import { currentLocale, isInterfaceLanguage } from './locale-store.js';

export type { LocaleFormats } from './formats.js';

export function useInterfaceLanguage(): InterfaceLanguage {
  const locale = useLocale();
  return isInterfaceLanguage(locale) ? locale : currentLocale();
}

/** Chooses the reader's language from a contracts record: `localised(claimStatusNames[status])`. */
export function useLocalised(): (text: Localised) => string {
  const language = useInterfaceLanguage();
  return useMemo(() => (text) => text[language], [language]);
}

/** Numbers, dates and lists as this reader likes them. */
export function useLocaleDates(): LocaleFormats {
  return formatsFor(useInterfaceLanguage(), usePreferences());
}
