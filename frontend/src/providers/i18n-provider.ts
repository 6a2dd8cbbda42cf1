import type { InterfaceLanguage } from '@isnad/contracts';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { formatsFor } from '../i18n/formats.js';
import { loadMessages } from '../i18n/load-messages.js';
import { currentLocale, isInterfaceLanguage, setCurrentLocale, showLocale } from '../i18n/locale-store.js';
import { createTranslator } from '../i18n/translator.js';
import { knownPreferences } from './session-store.js';

const languageOf = (locale: string): InterfaceLanguage => (isInterfaceLanguage(locale) ? locale : currentLocale());

/** Each language under its own name, so that it is found by who cannot read the present one. */
export const interfaceLocales = [
  { locale: 'ar', name: 'العربية' },
  { locale: 'en', name: 'English' },
] as const satisfies readonly { locale: InterfaceLanguage; name: string }[];

/**
 * Translations, with the document's `lang` and `dir` kept in step. `changeLocale(locale, { remember: false })` follows an account's
 * language without fixing it for this browser. `known` must hold the present language's messages; another language's are fetched
 * when somebody changes to it.
 */
export function createI18nProvider(known: Partial<Record<InterfaceLanguage, TranslationMessages>>): I18nProvider {
  let language = currentLocale();
  showLocale(language);
  const write = (value: number) => formatsFor(language, knownPreferences()).number(value);
  let translate = createTranslator(language, known[language] ?? {}, write);
  return {
    translate: (key, options) => translate(key, options),
    getLocale: () => language,
    getLocales: () => [...interfaceLocales],
    changeLocale: async (locale: string, options: { remember?: boolean } = {}) => {
      const wanted = languageOf(locale);
      const messages = known[wanted] ?? (await loadMessages(wanted));
      language = wanted;
      translate = createTranslator(wanted, messages, write);
      setCurrentLocale(wanted, { remember: options.remember ?? true });
    },
  };
}
