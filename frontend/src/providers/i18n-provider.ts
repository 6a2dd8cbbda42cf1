import type { InterfaceLanguage } from '@isnad/contracts';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { loadMessages } from '../i18n/load-messages.js';
import { currentLocale, isInterfaceLanguage, setCurrentLocale, showLocale } from '../i18n/locale-store.js';

const languageOf = (locale: string): InterfaceLanguage => (isInterfaceLanguage(locale) ? locale : currentLocale());

/** Each language under its own name, so that it is found by who cannot read the present one. */
export const interfaceLocales = [
  { locale: 'ar', name: 'العربية' },
  { locale: 'en', name: 'English' },
] as const satisfies readonly { locale: InterfaceLanguage; name: string }[];

/**
 * Translations by polyglot, with the document's `lang` and `dir` kept in step. `changeLocale(locale, { remember: false })`
 * follows an account's language without fixing it for this browser. `known` must hold the present language's messages; another
 * language's are fetched when somebody changes to it.
 */
export function createI18nProvider(known: Partial<Record<InterfaceLanguage, TranslationMessages>>): I18nProvider {
  const initial = currentLocale();
  showLocale(initial);
  const messagesOf = (locale: string) => known[languageOf(locale)] ?? loadMessages(languageOf(locale));
  const polyglot = polyglotI18nProvider(messagesOf, initial, [...interfaceLocales]);
  return {
    ...polyglot,
    changeLocale: async (locale: string, options: { remember?: boolean } = {}) => {
      await polyglot.changeLocale(locale);
      setCurrentLocale(languageOf(locale), { remember: options.remember ?? true });
    },
  };
}
