import type { Anchoring } from '@isnad/contracts';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { forgetSession, loadSession } from '../providers/session-store.js';
import { GlobalShortcuts } from '../shortcuts/GlobalShortcuts.js';
import { aList, aSession, aUser, newId } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { readShortcutSheet } from '../test-support/shortcut-sheet.js';
import { stubFetch } from '../test-support/stub-fetch.js';
import { aText } from '../test-support/workbench-records.js';
import AnchoringsPage from './AnchoringsPage.js';

configure({ asyncUtilTimeout: 20_000 });
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  forgetSession();
});

const newer = 'قال الراوي إن المحطة تخدم 30 ألف أسرة.';
const { document } = aText(newer, []);

function anAnchoring(claimText: string, given: Partial<Anchoring> = {}): Anchoring {
  const exact = 'المحطة تخدم 30 ألف أسرة';
  const start = newer.indexOf(exact);
  return {
    id: newId(),
    speechId: document.speechId,
    documentId: document.id,
    documentTitle: document.title,
    claimId: newId(),
    claimText,
    appearanceId: newId(),
    fromNumber: 1,
    toNumber: 2,
    outcome: 'fuzzy',
    similarity: 0.9,
    before: { start: 5, end: 30, exact: 'المحطة تخدم 40 ألف أسرة', prefix: 'قال الراوي إن ', suffix: '.' },
    proposal: { start, end: start + exact.length, exact, prefix: 'قال الراوي إن ', suffix: '.' },
    state: 'pending',
    reason: null,
    decidedBy: null,
    successorId: null,
    createdAt: '2026-03-01T09:00:00.000Z',
    version: 4,
    ...given,
  };
}

/** A desk on which a decision settles a place. */
async function open(places: Anchoring[], role: 'editor' | 'viewer' = 'editor') {
  let waiting = places;
  const sent = stubFetch(({ method, path, body }) => {
    if (path === '/api/session') return { body: aSession(aUser({ role })) };
    if (path === `/api/documents/${document.id}`) return { body: document };
    if (path.startsWith('/api/anchorings?')) {
      const asked = new URLSearchParams(path.slice(path.indexOf('?')));
      const [page, perPage] = [Number(asked.get('page') ?? 1), Number(asked.get('perPage'))];
      const shown = waiting.slice((page - 1) * perPage, page * perPage);
      return { body: { ...aList(shown), total: waiting.length } };
    }
    const decided = places.find(({ id }) => path === `/api/anchorings/${id}/decision`);
    if (method !== 'POST' || !decided) return undefined;
    waiting = waiting.filter(({ id }) => id !== decided.id);
    const state = (body as { decision: string }).decision === 'drop' ? 'dropped' : 'confirmed';
    return { body: { ...decided, state, version: 5 } };
  });
  await loadSession();
  renderWithApp(
    <>
      <AnchoringsPage />
      <GlobalShortcuts />
    </>,
    { path: '/anchorings' },
  );
  return sent;
}

describe('deciding where places stand in a newer text', () => {
  it('marks the words that differ, confirms by key, and goes on to the next', async () => {
    const [first, second] = [
      anAnchoring('الادعاء الأول'),
      anAnchoring('الادعاء الثاني', { proposal: null, outcome: 'orphan', similarity: null }),
    ];
    const sent = await open([first, second]);
    await screen.findByRole('heading', { name: 'الادعاء الأول' });
    expect(screen.getByText('40').tagName).toBe('DEL');
    expect(screen.getByText('30').tagName).toBe('INS');

    fireEvent.keyDown(window.document.body, { key: 'ؤ', code: 'KeyC' });
    expect(await screen.findByRole('heading', { name: 'الادعاء الثاني' })).toBeTruthy();
    const posted = sent.find(({ method }) => method === 'POST');
    expect(posted?.body).toEqual({ decision: 'confirm' });
    expect(posted?.headers.get('If-Match')).toBe('"4"');
    // Nothing is proposed for an orphan, so there is nothing to confirm.
    expect(screen.queryByRole('button', { name: 'هذا هو الموضع' })).toBeNull();
  });

  it('drops a place only with a reason, and says so when none is left', async () => {
    const sent = await open([anAnchoring('الادعاء الأول')]);
    await userEvent.click(await screen.findByRole('button', { name: 'لم يعد في النص' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('textbox', { name: /السبب/ }));
    await userEvent.paste('حُذفت الفقرة');
    await userEvent.click(within(dialog).getByRole('button', { name: 'لم يعد في النص' }));
    expect(await screen.findByText('لا موضع ينتظرك')).toBeTruthy();
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ decision: 'drop', reason: 'حُذفت الفقرة' });
  });

  it('takes another place from words chosen in the newer text, widened to whole words', async () => {
    const sent = await open([anAnchoring('الادعاء الأول', { proposal: null, outcome: 'orphan', similarity: null })]);
    const choose = await screen.findByRole('button', { name: 'اختيار الموضع' });
    await waitFor(() => expect(choose).toHaveProperty('disabled', false));
    await userEvent.click(choose);
    const dialog = await screen.findByRole('dialog');
    const place = within(dialog).getByRole('button', { name: 'يقع هنا' });
    expect(place).toHaveProperty('disabled', true);
    const piece = within(dialog).getByRole('group', { name: document.title }).querySelector('[data-offset]');
    const words = piece?.firstChild as Text;
    const range = window.document.createRange();
    range.setStart(words, newer.indexOf('حطة'));
    range.setEnd(words, newer.indexOf('تخدم') + 2);
    window.document.getSelection()?.removeAllRanges();
    window.document.getSelection()?.addRange(range);
    fireEvent(window.document, new Event('selectionchange'));
    await waitFor(() => expect(place).toHaveProperty('disabled', false));
    await userEvent.click(place);
    await waitFor(() => expect(sent.some(({ method }) => method === 'POST')).toBe(true));
    const start = newer.indexOf('المحطة');
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
      decision: 'place',
      start,
      end: start + 'المحطة تخدم'.length,
    });
  });

  it('lists a hundred at first, and the rest when asked', async () => {
    await open(Array.from({ length: 103 }, (_, index) => anAnchoring(`ادعاء رقم ${index + 1}`)));
    const list = await screen.findByRole('navigation', { name: 'المواضع المنتظرة' });
    expect(within(list).queryByText('ادعاء رقم 101')).toBeNull();
    await userEvent.click(within(list).getByRole('button', { name: 'عرض المزيد: بقيت 3 مواضع' }));
    expect(await within(list).findByText('ادعاء رقم 103')).toBeTruthy();
    expect(within(list).queryByRole('button', { name: /عرض المزيد/ })).toBeNull();
  });

  it('lists the keys that walk, decide, and choose another place', async () => {
    await open([anAnchoring('الادعاء الأول')]);
    await screen.findByRole('heading', { name: 'الادعاء الأول' });
    const sheet = await readShortcutSheet();
    expect(sheet['المواضع في النصوص الأحدث']).toEqual({ 'الموضع التالي والسابق': ['J', 'K'] });
    expect(sheet.البتّ).toEqual({ 'هذا هو الموضع': ['C'], 'اختيار موضع آخر': ['P'], 'لم يعد في النص': ['D'] });
    expect(sheet['تحديد الكلام']).toMatchObject({ 'أثناء التحديد: كلمة أكثر أو أقل': ['⇧ ←', '⇧ →'] });
  });

  it('lists no key that decides for who may only read', async () => {
    await open([anAnchoring('الادعاء الأول')], 'viewer');
    await screen.findByRole('heading', { name: 'الادعاء الأول' });
    const sheet = await readShortcutSheet();
    expect(Object.keys(sheet)).toEqual(['المواضع في النصوص الأحدث', 'في كل صفحة: واحد بعد الآخر للانتقال']);
  });

  it('offers no decision to who may only read', async () => {
    await open([anAnchoring('الادعاء الأول')], 'viewer');
    await screen.findByRole('heading', { name: 'الادعاء الأول' });
    expect(screen.queryByRole('button', { name: 'هذا هو الموضع' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'لم يعد في النص' })).toBeNull();
  });
});
