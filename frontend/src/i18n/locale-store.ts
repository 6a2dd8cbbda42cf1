import { type InterfaceLanguage, interfaceLanguages } from '@isnad/contracts';

const storageKey = 'isnad.locale';

let current: InterfaceLanguage | undefined;

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return interfaceLanguages.some((language) => language === value);
}

/** Private windows and strict settings may refuse storage; the choice then lasts as long as the page. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}

/** The language this browser was last used in, or null when nobody has chosen here. */
export function storedLocale(): InterfaceLanguage | null {
  const value = storage()?.getItem(storageKey);
  return isInterfaceLanguage(value) ? value : null;
}

function browserLocale(): InterfaceLanguage | undefined {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return interfaceLanguages.find((language) => language === wanted.find(isInterfaceLanguage));
}

/** The language of the page now: chosen here before, else the browser's, else Arabic. */
export function currentLocale(): InterfaceLanguage {
  current ??= storedLocale() ?? browserLocale() ?? 'ar';
  return current;
}

export function directionOf(locale: InterfaceLanguage): 'rtl' | 'ltr' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** Tells the document which language it is in, for fonts, hyphenation, mirroring and screen readers. */
export function showLocale(locale: InterfaceLanguage): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
}

/** Makes a language the page's own. `remember: false` follows an account's language without fixing it for this browser. */
export function setCurrentLocale(locale: InterfaceLanguage, { remember }: { remember: boolean }): void {
  current = locale;
  if (remember) storage()?.setItem(storageKey, locale);
  showLocale(locale);
}
