import { CacheProvider } from '@emotion/react';
import { type ReactNode, useMemo } from 'react';
import { I18nContext, ThemeProvider, ThemesContext, useI18nProvider } from 'react-admin';
import { directionOf } from '../i18n/locale-store.js';
import { useInterfaceLanguage } from '../i18n/use-localised.js';
import { emotionCaches } from '../theme/emotion-caches.js';
import { createIsnadTheme } from '../theme/theme.js';

/**
 * Hands language, direction and theme to everything below, and changes them in place. react-admin's own provider rebuilds the
 * whole page when the language changes, which would throw away what a person has typed; a new context value does not.
 */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const language = useInterfaceLanguage();
  const provider = useI18nProvider();
  const i18n = useMemo(() => ({ ...provider, getLocale: () => language }), [provider, language]);
  const themes = useMemo(
    () => ({ lightTheme: createIsnadTheme(language, 'light'), darkTheme: createIsnadTheme(language, 'dark') }),
    [language],
  );
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
