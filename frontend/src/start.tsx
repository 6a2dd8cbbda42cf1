import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './App.js';
import { loadMessages } from './i18n/load-messages.js';
import { currentLocale } from './i18n/locale-store.js';
import { dataProvider } from './providers/data-provider.js';
import { createI18nProvider } from './providers/i18n-provider.js';
import { createPreferenceStore } from './providers/preference-store.js';
import { createQueryClient } from './providers/query-client.js';
import './theme/fonts.js';

/** Puts the app into the page. */
export async function start(): Promise<void> {
  const language = currentLocale();
  const services = {
    dataProvider,
    i18nProvider: createI18nProvider({ [language]: await loadMessages(language) }),
    store: createPreferenceStore(),
    queryClient: createQueryClient(),
  };

  // A data router, since only that one can ask before a half-written form is left.
  const router = createBrowserRouter([{ path: '*', element: <App services={services} /> }]);

  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the app.');
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
}
