import { CacheProvider } from '@emotion/react';
import type { InterfaceLanguage, Preferences } from '@isnad/contracts';
import { type ReactNode, useMemo } from 'react';
import { I18nContext, type I18nProvider, ThemeProvider, ThemesContext, useI18nProvider } from 'react-admin';
import { usePrinting } from '../components/use-printing.js';
import { directionOf } from '../i18n/locale-store.js';
import { useInterfaceLanguage } from '../i18n/use-localised.js';
import { usePreferences } from '../providers/session-store.js';
import { emotionCaches } from '../theme/emotion-caches.js';
import { createIsnadTheme } from '../theme/theme.js';

/** A provider that is another one whenever what it says has changed, which is how react-admin notices. */
function inTheWayOf(provider: I18nProvider, language: InterfaceLanguage, _preferences: Preferences): I18nProvider {
  return { ...provider, getLocale: () => language };
}

/**
 * Hands language, direction and theme to everything below, and changes them in place. react-admin's own provider rebuilds the
 * whole page when the language changes, which would throw away what a person has typed; a new context value does not.
 */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const language = useInterfaceLanguage();
  const preferences = usePreferences();
  const provider = useI18nProvider();
  // Preferences change how messages write their numbers.
  const i18n = useMemo(() => inTheWayOf(provider, language, preferences), [provider, language, preferences]);
  const printing = usePrinting();
  const themes = useMemo(() => {
    const lightTheme = createIsnadTheme(language, 'light');
    // Paper is white: bright letters would hardly be seen on it.
    return { lightTheme, darkTheme: printing ? lightTheme : createIsnadTheme(language, 'dark') };
  }, [language, printing]);
  return (
    <I18nContext.Provider value={i18n}>
      <CacheProvider value={emotionCaches[directionOf(language)]}>
        <ThemesContext.Provider value={themes}>
          <ThemeProvider>{children}</ThemeProvider>
        </ThemesContext.Provider>
      </CacheProvider>
    </I18nContext.Provider>
  );
}
