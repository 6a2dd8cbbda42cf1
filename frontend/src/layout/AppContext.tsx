import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AdminContext, type DataProvider, type I18nProvider, type Store } from 'react-admin';
import { authProvider } from '../providers/auth-provider.js';
import { LocaleProvider } from './LocaleProvider.js';

export interface AppServices {
  readonly dataProvider: DataProvider;
  readonly i18nProvider: I18nProvider;
  readonly store: Store;
  readonly queryClient: QueryClient;
}

/** Everything that pages need around them: data, session, words, direction and theme. Expects a router above. */
export function AppContext({ services, children }: { readonly services: AppServices; readonly children: ReactNode }) {
  return (
    <AdminContext {...services} authProvider={authProvider}>
      <LocaleProvider>{children}</LocaleProvider>
    </AdminContext>
  );
}
