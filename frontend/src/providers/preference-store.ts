import { localStorageStore, memoryStore, type Store } from 'react-admin';
import { currentLocale } from '../i18n/locale-store.js';

const localeKey = 'locale';

/**
 * Where react-admin keeps preferences (open menu, columns, theme): in this browser. Its copy of the language lives in memory
 * only, since the locale store is the authority: a copy kept here would outlive it, and would be forgotten at sign-out.
 */
export function createPreferenceStore(): Store {
  const kept = localStorageStore('1', 'isnad');
  const passing = memoryStore({ [localeKey]: currentLocale() });
  const storeOf = (key: string) => (key === localeKey ? passing : kept);
  return {
    setup: () => {
      kept.setup();
      passing.setup();
    },
    teardown: () => kept.teardown(),
    getItem: (key, defaultValue) => storeOf(key).getItem(key, defaultValue),
    setItem: (key, value) => storeOf(key).setItem(key, value),
    removeItem: (key) => storeOf(key).removeItem(key),
    removeItems: (prefix) => kept.removeItems(prefix),
    reset: () => kept.reset(),
    subscribe: (key, callback) => storeOf(key).subscribe(key, callback),
    listItems: (prefix) => kept.listItems?.(prefix) ?? {},
  };
}
