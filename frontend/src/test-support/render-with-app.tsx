import type { InterfaceLanguage } from '@isnad/contracts';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { memoryStore } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { setCurrentLocale } from '../i18n/locale-store.js';
import { AppContext } from '../layout/AppContext.js';
import { dataProvider } from '../providers/data-provider.js';
import { createI18nProvider } from '../providers/i18n-provider.js';
import { createQueryClient } from '../providers/query-client.js';
import { messages } from './messages.js';

interface RenderOptions {
  readonly locale?: InterfaceLanguage;
  /** Where the router stands. */
  readonly path?: string;
  /** What this browser has kept from earlier. */
  readonly stored?: Readonly<Record<string, unknown>>;
}

/** Renders with what every page has around it, in Arabic unless told. The test stubs `fetch`. */
export function renderWithApp(ui: ReactNode, { locale = 'ar', path = '/', stored = {} }: RenderOptions = {}) {
  setCurrentLocale(locale, { remember: false });
  const services = {
    dataProvider,
    i18nProvider: createI18nProvider(messages),
    store: memoryStore({ ...stored, locale }),
    queryClient: createQueryClient(),
  };
  return render(
    <MemoryRouter initialEntries={[path]}>
      <AppContext services={services}>{ui}</AppContext>
    </MemoryRouter>,
  );
}
