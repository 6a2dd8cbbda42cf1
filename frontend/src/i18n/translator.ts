import type { InterfaceLanguage } from '@isnad/contracts';
import { type Catalogue, flatten } from './catalogue.js';

/** What a message is filled with; `smart_count` chooses its form, `_` stands for a message that does not exist. */
export type TranslateOptions = Readonly<Record<string, unknown>>;

/** Forms of a message that counts, in the order in which catalogues write them. */
const forms: Readonly<Record<InterfaceLanguage, readonly Intl.LDMLPluralRule[]>> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  en: ['one', 'other'],
};

/**
 * Finds and fills messages the way react-admin writes them: `%{name}` is filled in, `||||` divides the forms of a message that
 * counts. A number is written as the reader likes to see it.
 */
export function createTranslator(language: InterfaceLanguage, catalogue: Catalogue, write: (value: number) => string) {
  const messages = new Map(flatten(catalogue));
  const rules = new Intl.PluralRules(language);

  const formFor = (message: string, count: unknown): string => {
    if (typeof count !== 'number') return message;
    const written = message.split('||||');
    return (written[forms[language].indexOf(rules.select(count))] ?? written[0] ?? '').trim();
  };

  return (key: string, options: TranslateOptions = {}): string => {
    const fallback = typeof options._ === 'string' ? options._ : key;
    return formFor(messages.get(key) ?? fallback, options.smart_count).replaceAll(
      /%\{(\w+)\}/g,
      (placeholder, name) => {
        const value = options[name];
        if (value === undefined || value === null) return placeholder;
        return typeof value === 'number' ? write(value) : String(value);
      },
    );
  };
}
