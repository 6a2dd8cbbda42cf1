import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { renderWithApp } from '../test-support/render-with-app.js';
import { GlobalShortcuts } from './GlobalShortcuts.js';
import { ShortcutsButton } from './ShortcutsButton.js';
import { type ShortcutTable, useShortcutTables } from './shortcut-tables.js';

afterEach(cleanup);

const own: readonly ShortcutTable[] = [
  { title: 'reading.groups.decide', rows: [{ label: 'reading.keys.undo', strokes: ['Z', 'Ctrl Z'] }] },
  { title: 'claimPage.shortcuts.parts', rows: [{ label: 'claimPage.sections.appearances', strokes: ['G A'] }] },
  { title: 'reading.groups.find', rows: [{ label: 'reading.keys.find', strokes: ['/'] }] },
];

function Page() {
  useShortcutTables(own);
  const { pathname } = useLocation();
  return (
    <main>
      <output>{pathname}</output>
      <ShortcutsButton />
    </main>
  );
}

const open = () =>
  renderWithApp(
    <>
      <Page />
      <GlobalShortcuts />
    </>,
    { path: '/claims/1' },
  );

const sheet = () => screen.findByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
const place = () => screen.getByRole('status', { hidden: true }).textContent;
/** What a row of the sheet says, and by which strokes. */
const strokesOf = (dialog: HTMLElement, what: string) =>
  within(dialog)
    .getAllByRole('definition')
    .filter(({ textContent }) => textContent === what)
    .map((row) => [...(row.previousElementSibling?.querySelectorAll('bdi') ?? [])].map((stroke) => stroke.textContent));

describe('the sheet of keys', () => {
  it('opens by ؟ with the page’s own keys before those of every page', async () => {
    open();
    fireEvent.keyDown(document.body, { key: '؟', code: 'Slash', shiftKey: true });
    const dialog = await sheet();
    expect(
      within(dialog)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['البتّ', 'الانتقال إلى جزء من الصفحة', 'البحث', 'في كل صفحة: واحد بعد الآخر للانتقال']);
    expect(strokesOf(dialog, 'تراجع')).toEqual([['Z', 'CtrlZ']]);
    expect(strokesOf(dialog, 'الادعاءات')).toEqual([['GC']]);
  });

  it('does not promise for every page what this page has taken', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'اختصارات لوحة المفاتيح' }));
    const dialog = await sheet();
    expect(strokesOf(dialog, 'أين قيل')).toEqual([['GA']]);
    expect(strokesOf(dialog, 'حسابي')).toEqual([]);
    expect(strokesOf(dialog, 'البحث في هذه الصفحة')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'إغلاق' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('ga');
    expect(place()).toBe('/claims/1');
    await userEvent.keyboard('gc');
    expect(place()).toBe('/claims');
  });

  it('lists a page’s keys only as long as the page is there', async () => {
    const { rerender } = renderWithApp(<Page />);
    rerender(<span />);
    cleanup();
    renderWithApp(<GlobalShortcuts />);
    await userEvent.keyboard('?');
    const dialog = await sheet();
    expect(within(dialog).getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(strokesOf(dialog, 'البحث في هذه الصفحة')).toEqual([['/']]);
  });

  it('switches the single keys off, and still opens to switch them on', async () => {
    open();
    await userEvent.keyboard('?');
    const dialog = await sheet();
    const letters = within(dialog).getByRole('switch', { name: 'اختصارات المفتاح الواحد' });
    expect(letters).toHaveProperty('checked', true);
    await userEvent.click(letters);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('gc');
    expect(place()).toBe('/claims/1');
    await userEvent.keyboard('?');
    expect(within(await sheet()).getByRole('switch')).toHaveProperty('checked', false);
  });
});
