import { problems } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { memoryStore } from 'react-admin';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { App } from './App.js';
import { setCurrentLocale } from './i18n/locale-store.js';
import { dataProvider } from './providers/data-provider.js';
import { createI18nProvider } from './providers/i18n-provider.js';
import { createQueryClient } from './providers/query-client.js';
import { forgetSession } from './providers/session-store.js';
import { messages } from './test-support/messages.js';
import { aClaim, aList, aSession, aSpeech, aUser } from './test-support/records.js';
import { useStubEventSource } from './test-support/stub-event-source.js';
import { type Answering, stubFetch } from './test-support/stub-fetch.js';

function open(path: string, answering: Answering) {
  forgetSession();
  setCurrentLocale('ar', { remember: false });
  stubFetch(answering);
  const services = {
    dataProvider,
    i18nProvider: createI18nProvider(messages),
    store: memoryStore({ locale: 'ar' }),
    queryClient: createQueryClient(),
  };
  const router = createMemoryRouter([{ path: '*', element: <App services={services} /> }], { initialEntries: [path] });
  render(<RouterProvider router={router} />);
  return router;
}

const stranger = {
  status: 401,
  body: {
    type: '/problems/unauthenticated',
    title: problems.unauthenticated.title.ar,
    status: 401,
    code: 'unauthenticated',
  },
};

const deskOf =
  (role: 'editor' | 'viewer', full: boolean): Answering =>
  ({ path }) => {
    if (path === '/api/session') return { body: aSession(aUser({ role })) };
    if (path.startsWith('/api/claims?queue=to_approve')) return { body: aList(full ? [aClaim()] : [], full ? 12 : 0) };
    if (path.startsWith('/api/speeches')) return { body: aList(full ? [aSpeech()] : []) };
    return { body: aList([]) };
  };

describe('the app', () => {
  useStubEventSource();
  it('leads a stranger to the sign-in page', async () => {
    const router = open('/claims', ({ path }) => (path === '/api/setup' ? { body: { needed: false } } : stranger));
    expect(await screen.findByRole('heading', { name: 'الدخول إلى المكتب' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/login');
  });

  it('leaves a stranger with the set-up link on its page, with its secret', async () => {
    const router = open('/setup?token=abc', ({ path }) =>
      path === '/api/setup' ? { body: { needed: true } } : stranger,
    );
    expect(await screen.findByRole('button', { name: 'إنشاء حساب المدير' })).toBeTruthy();
    expect(router.state.location.search).toBe('?token=abc');
  });

  it('begins with the lists in which something waits, and their numbers', async () => {
    open('/', deskOf('editor', true));
    const heading = await screen.findByRole('heading', { name: /بانتظار الاعتماد/ });
    expect(heading.textContent).toContain('12');
    expect(screen.queryByRole('heading', { name: /بانتظار النشر/ })).toBeNull();
  });

  it('tells an empty desk the first step', async () => {
    open('/', deskOf('editor', false));
    expect(await screen.findByRole('heading', { name: 'المكتب فارغ' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'إضافة خطاب' }).getAttribute('href')).toBe('/speeches/create');
  });

  it('offers a viewer nothing that their role may not do', async () => {
    open('/', deskOf('viewer', false));
    expect(await screen.findByRole('heading', { name: 'المكتب فارغ' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'إضافة خطاب' })).toBeNull();
    expect(screen.queryByText('قوائم العمل')).toBeNull();
    expect(screen.queryByRole('link', { name: 'الإعدادات' })).toBeNull();
  });
});
