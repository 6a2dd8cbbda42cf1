import type { Alignment, Claim } from '@isnad/contracts';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Notification } from 'react-admin';
import { Route, Routes } from 'react-router';
import { loadSession } from '../providers/session-store.js';
import { GlobalShortcuts } from '../shortcuts/GlobalShortcuts.js';
import {
  aCell,
  aDifference,
  anAlignedDocument,
  anAlignment,
  aRow,
  aStatement,
} from '../test-support/alignment-records.js';
import { aClaim, aList, aSession, aSpeech, newId } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { readShortcutSheet } from '../test-support/shortcut-sheet.js';
import { stubFetch } from '../test-support/stub-fetch.js';
import { aWholeClaim } from '../test-support/workbench-records.js';
import AlignmentPage from './AlignmentPage.js';

configure({ asyncUtilTimeout: 20_000 });
// jsdom has no layout, so nothing can be scrolled into view.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const claim = aClaim({ text: 'تخدم المحطة 40 ألف أسرة' });
const river = anAlignedDocument({ outlet: 'صحيفة النهر' });
const hill = anAlignedDocument({ outlet: 'وكالة التل' });
const base = aStatement('تخدم المحطة 40 ألف أسرة', 5, [claim.id]);
const other = aStatement('المحطة تخدم 30 ألف أسرة', 50);
const altered = aRow([
  aCell(river, [base]),
  aCell(hill, [other], 'altered', [
    aDifference('number', [base, '40'], [other, '30']),
    aDifference('wording', [base, 'تخدم المحطة'], [other, 'المحطة تخدم']),
  ]),
]);
const alone = aRow([aCell(hill, [aStatement('كلّفت تسعة مليارات', 90)])]);

async function open(alignment: Alignment, path = '') {
  const appearanceId = newId();
  const whole: Claim = aWholeClaim({ ...claim, version: 7 });
  const sent = stubFetch(({ method, path: asked }) => {
    if (asked === '/api/session') return { body: aSession() };
    if (asked === `/api/speeches/${alignment.speechId}/alignment`) return { body: alignment };
    if (asked === `/api/speeches/${alignment.speechId}`) return { body: aSpeech({ id: alignment.speechId }) };
    if (asked === `/api/claims/${claim.id}/appearances` && method === 'POST') {
      const appearance = {
        ...{ id: appearanceId, documentId: hill.id, documentTitle: hill.title, documentVersionId: hill.versionId },
        ...{ outlet: hill.outlet, url: null, start: other.start, end: other.end, exact: other.exact },
        ...{ prefix: '', suffix: '', segmentId: null, documentVersionNumber: 1, inNewestText: true, anchoringId: null },
      };
      return { status: 201, body: appearance };
    }
    if (asked === `/api/claims/${claim.id}/appearances/${appearanceId}`) return { status: 204 };
    if (asked === `/api/claims/${claim.id}`) return { body: whole };
    return asked.startsWith('/api/claims?') ? { body: aList([claim]) } : { body: aList([]) };
  });
  await loadSession();
  renderWithApp(
    <>
      <Routes>
        <Route path="/speeches/:id/alignment" element={<AlignmentPage />} />
      </Routes>
      <Notification />
      <GlobalShortcuts />
    </>,
    { path: `/speeches/${alignment.speechId}/alignment${path}` },
  );
  await screen.findByRole('heading', { level: 1, name: 'النصوص جنباً إلى جنب' });
  return { sent, appearanceId };
}

const rowsInPage = () => screen.getAllByRole('listitem').filter((item) => item.hasAttribute('data-row'));

describe('the alignment page', () => {
  it('puts the reports side by side and says of each mark what kind of difference it is and what stands elsewhere', async () => {
    await open(anAlignment([river, hill], [altered, alone]));
    const [row] = await waitFor(() => {
      const rows = rowsInPage();
      expect(rows).toHaveLength(2);
      return rows as [HTMLElement, HTMLElement];
    });
    const cell = within(row).getByRole('group', { name: 'وكالة التل' });
    const mark = within(cell).getByText('30');
    expect([mark.tagName, mark.dataset.type, mark.title]).toEqual(['MARK', 'number', 'الرقم: في غيره «40»']);
    expect(mark.dataset.name).toContain('الرقم');
    expect(within(row).getByText('الرقم')).toBeTruthy();
    expect(screen.getByText('لم يرد إلا في: \u2068وكالة التل\u2069')).toBeTruthy();
  });

  it('narrows as the address says, and says in the address what is chosen', async () => {
    await open(anAlignment([river, hill], [altered, alone]), '?only=single');
    await waitFor(() => expect(rowsInPage()).toHaveLength(1));
    expect(screen.getByText('كلّفت تسعة مليارات')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'المختلف (1)' }));
    await waitFor(() => expect(screen.queryByText('كلّفت تسعة مليارات')).toBeNull());
    expect(rowsInPage()).toHaveLength(1);
  });

  it('leaves mere wording unmarked when asked to', async () => {
    await open(anAlignment([river, hill], [altered]));
    expect((await screen.findByText('المحطة تخدم')).tagName).toBe('MARK');
    await userEvent.click(screen.getByRole('switch', { name: 'إخفاء اختلافات الصياغة' }));
    await waitFor(() => expect(screen.getByText('المحطة تخدم').tagName).not.toBe('MARK'));
    expect(screen.getByText('30').tagName).toBe('MARK');
  });

  it('ties the other report’s words to the claim, and takes them back on its newest version', async () => {
    const { sent, appearanceId } = await open(anAlignment([river, hill], [altered]));
    await userEvent.click(await screen.findByRole('button', { name: 'إضافته موضعاً آخر لهذا الادعاء' }));
    await userEvent.click(await screen.findByRole('button', { name: 'تراجع' }));
    await waitFor(() => expect(sent.some(({ method }) => method === 'DELETE')).toBe(true));
    const added = sent.find(({ method }) => method === 'POST');
    expect(added?.body).toEqual({ documentId: hill.id, start: other.start, end: other.end, exact: other.exact });
    const removed = sent.find(({ method }) => method === 'DELETE');
    expect(removed?.path).toBe(`/api/claims/${claim.id}/appearances/${appearanceId}`);
    expect(removed?.headers.get('If-Match')).toBe('"7"');
  });

  it('walks over the rows by keys, under an Arabic layout too', async () => {
    await open(anAlignment([river, hill], [altered, alone]));
    await waitFor(() => expect(rowsInPage()).toHaveLength(2));
    fireEvent.keyDown(document.body, { key: 'ت', code: 'KeyJ' });
    expect(document.activeElement).toBe(rowsInPage()[0]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown', code: 'ArrowDown' });
    expect(document.activeElement).toBe(rowsInPage()[1]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'k', code: 'KeyK' });
    expect(document.activeElement).toBe(rowsInPage()[0]);
  });

  it('lists the keys that walk over the rows', async () => {
    await open(anAlignment([river, hill], [alone, altered]));
    await waitFor(() => expect(rowsInPage()).toHaveLength(2));
    fireEvent.keyDown(document.body, { key: 'ي', code: 'KeyD' });
    expect(document.activeElement).toBe(rowsInPage()[1]);
    expect((await readShortcutSheet())['النصوص جنباً إلى جنب']).toEqual({
      'القول التالي والسابق': ['J', 'K'],
      'القول المختلف التالي والسابق': ['D', '⇧ D'],
      'داخل الجدول: القول التالي والسابق': ['↓', '↑'],
    });
  });

  it('makes a claim that stands in every report of the row, with words only when asked for', async () => {
    const free = aRow([
      aCell(river, [aStatement('أُنجزت الأعمال', 1)]),
      aCell(hill, [aStatement('أُنجزت الأعمال كلها', 2)], 'reworded'),
    ]);
    await open(anAlignment([river, hill], [free]));
    await userEvent.click(await screen.findByRole('button', { name: 'تحويله إلى ادعاء' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('سيكون له موضع في نصين.')).toBeTruthy();
    const words = within(dialog).getByRole('textbox', { name: /الادعاء/ });
    expect(words).toHaveProperty('value', '');
    await userEvent.click(within(dialog).getByRole('button', { name: /وكالة التل/ }));
    expect(words).toHaveProperty('value', 'أُنجزت الأعمال كلها');
  });

  it('says what to do where there is one text only', async () => {
    await open(anAlignment([river], []));
    expect(await screen.findByText('ليس هنا إلا نص واحد')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'إضافة نص' })).toBeTruthy();
  });
});
