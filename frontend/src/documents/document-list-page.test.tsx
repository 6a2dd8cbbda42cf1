import type { Document } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GlobalShortcuts } from '../shortcuts/GlobalShortcuts.js';
import { press } from '../test-support/keys.js';
import { aList } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { readShortcutSheet } from '../test-support/shortcut-sheet.js';
import { stubFetch } from '../test-support/stub-fetch.js';
import { aText } from '../test-support/workbench-records.js';
import DocumentListPage from './DocumentListPage.js';

afterEach(cleanup);

/** Opens the page on a server that has these texts, and answers a search with those whose title holds its words. */
async function open(texts: readonly Document[], path = '/documents') {
  const sent = stubFetch((request) => {
    const asked = new URL(request.path, 'http://desk.example');
    if (asked.pathname === '/api/speeches') return { body: aList([]) };
    const q = asked.searchParams.get('q') ?? '';
    return { body: aList(texts.filter(({ title }) => title.includes(q))) };
  });
  renderWithApp(
    <>
      <DocumentListPage />
      <GlobalShortcuts />
    </>,
    { path },
  );
  await screen.findByRole('status');
  return () => {
    const asked = sent.filter((request) => request.path.startsWith('/api/documents')).at(-1)?.path ?? '';
    return Object.fromEntries(new URL(asked, 'http://desk.example').searchParams);
  };
}

const titled = (title: string): Document => ({ ...aText('نصّ.', []).document, title });
const latest = { sort: 'createdAt', order: 'desc', page: '1', perPage: '25' };

describe('the list of texts', () => {
  it('asks for the latest first, and for words as they are typed', async () => {
    const asked = await open([titled('خبر المحطة'), titled('بيان المدرسة')]);
    expect(asked()).toEqual(latest);
    expect(await screen.findByText('نصان')).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox', { name: 'البحث في العناوين' }), 'المدرسة');
    await waitFor(() => expect(screen.queryByText('خبر المحطة')).toBeNull());
    expect(asked()).toEqual({ ...latest, q: 'المدرسة' });
    expect(screen.getByText('بيان المدرسة')).toBeTruthy();
  });

  it('orders titles from the first letter, and begins again at the first page', async () => {
    const asked = await open([titled('خبر المحطة')], '/documents?page=3');
    expect(asked()).toEqual({ ...latest, page: '3' });
    await userEvent.click(screen.getByRole('combobox', { name: 'الترتيب' }));
    await userEvent.click(screen.getByRole('option', { name: 'بحسب العنوان' }));
    await waitFor(() => expect(asked()).toEqual({ ...latest, sort: 'title', order: 'asc' }));
  });

  it('says that nothing matches, and leads back to everything', async () => {
    const asked = await open([titled('خبر المحطة')], '/documents?q=الجسر');
    expect(await screen.findByText('لا نص يطابق')).toBeTruthy();
    expect(screen.queryByText('لا نصوص بعد')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'إزالة المرشّحات' }));
    expect(await screen.findByText('خبر المحطة')).toBeTruthy();
    expect(asked()).toEqual(latest);
  });

  it('is walked and searched by keys, which its sheet lists', async () => {
    await open([titled('خبر المحطة'), titled('بيان المدرسة')]);
    await screen.findByText('بيان المدرسة');
    press('ت', 'KeyJ');
    expect(document.activeElement?.textContent).toContain('خبر المحطة');
    press('ت', 'KeyJ');
    expect(document.activeElement?.textContent).toContain('بيان المدرسة');
    press('ن', 'KeyK');
    expect(document.activeElement?.getAttribute('href')).toMatch(/^\/documents\//);
    press('ظ', 'Slash');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'البحث في العناوين' }));
    expect((await readShortcutSheet()).النصوص).toEqual({
      'الصف التالي والسابق': ['J', 'K'],
      'فتح الصف': ['Enter'],
      'البحث في هذه الصفحة': ['/'],
    });
  });

  it('says what comes first at a desk without texts', async () => {
    await open([]);
    expect(await screen.findByText('لا نصوص بعد')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'إزالة المرشّحات' })).toBeNull();
  });
});
