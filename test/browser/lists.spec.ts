import { ClaimSummary, claimActionNames, claimStatusNames, listOf, Speech } from '@isnad/contracts';
import { beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { appAr } from '../../frontend/src/i18n/app.ar.js';
import { dashboardAr } from '../../frontend/src/i18n/dashboard.ar.js';
import { listsAr } from '../../frontend/src/i18n/lists.ar.js';
import { reactAdminAr } from '../../frontend/src/i18n/react-admin.ar.js';
import { resourcesAr } from '../../frontend/src/i18n/resources.ar.js';
import { describeInBrowser, deskInBrowser } from './desk-in-browser.js';
import type { Reader } from './reader.js';
import { seriousFindings } from './serious-findings.js';

const TEXT = 'قال الوزير: «أنجزنا أربعين مشروعاً للمياه»، وأضاف: «وخفضنا الهدر إلى النصف».';
const WORDS = 'أنجزنا أربعين مشروعاً للمياه';
const MADE = 24;

describeInBrowser('lists in Arabic', () => {
  let reader: Reader;
  let speechId: string;
  let main: Locator;
  const here = deskInBrowser();
  beforeAll(async () => {
    reader = await here.signIn('editor1', 'ar', 1360);
    main = reader.page.getByRole('main');
    speechId = await proposeClaims();
  });

  /** A speech of its own with more proposed claims than go at once. */
  async function proposeClaims(): Promise<string> {
    const post = async (path: string, data: object): Promise<unknown> =>
      (await reader.page.request.post(`${here.desk.url}${path}`, { data })).json();
    const speech = Speech.parse(
      await post('/api/speeches', {
        title: 'كلمة في يوم المياه',
        speaker: { name: 'سامر الغرّاوي' },
        date: '2026-03-01',
        language: 'ar',
      }),
    );
    const about = { speechId: speech.id, kind: 'report', language: 'ar', title: 'خبر يوم المياه', text: TEXT };
    const document = (await post('/api/documents', about)) as { id: string };
    const start = TEXT.indexOf(WORDS);
    for (let number = 1; number <= MADE; number += 1) {
      const text = `أنجزت الوزارة المشروع رقم ${number} للمياه.`;
      const appearances = [{ documentId: document.id, start, end: start + WORDS.length }];
      await post('/api/claims', { text, language: 'ar', speechId: speech.id, appearances });
    }
    return speech.id;
  }

  const total = async () => (await main.getByRole('status').first().textContent()) ?? '';
  const count = async (query: string) => (await reader.read(listOf(ClaimSummary), `/claims?${query}`)).total;

  it('narrows, keeps the view under a name, and finds it again by its link', async () => {
    await reader.open(`/claims?speechId=${speechId}`);
    await main.getByRole('table', { name: appAr.menu.claims }).waitFor();
    expect(await total()).toBe('24 ادعاءً');
    await reader.page.keyboard.press('/');
    await reader.page.keyboard.type('رقم 2');
    await main.getByText('6 ادعاءات').waitFor();
    await main.getByRole('button', { name: listsAr.views.save }).click();
    const dialog = reader.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: listsAr.views.name }).fill('مشاريع العشرين');
    await dialog.getByRole('switch', { name: listsAr.views.share }).check();
    await dialog.getByRole('button', { name: reactAdminAr.ra.action.save }).click();
    await dialog.waitFor({ state: 'hidden' });
    const link = reader.page.url();
    const tab = main.getByRole('link', { name: 'مشاريع العشرين' });
    expect(new URL((await tab.getAttribute('href')) ?? '', here.desk.url).search).toBe(new URL(link).search);

    const other = await here.signIn('editor2', 'ar', 1360);
    await other.page.goto(link);
    const shared = other.page.getByRole('link', { name: /مشاريع العشرين/ });
    await shared.waitFor();
    expect(await shared.getAttribute('aria-current')).toBe('page');
    await other.page.getByText('6 ادعاءات').waitFor();
    expect(await seriousFindings(other.page)).toEqual([]);
  });

  it('tags what was chosen from the keyboard, says what became of it, and the counts agree', async () => {
    await reader.open(`/claims?speechId=${speechId}`);
    await main.locator('[data-row]').nth(20).waitFor();
    await reader.page.keyboard.press('j');
    await reader.page.keyboard.press('x');
    for (let row = 1; row < 22; row += 1) await reader.page.keyboard.press('j');
    await reader.page.keyboard.press('Shift+X');
    const bar = main.getByRole('region', { name: listsAr.bulk.title });
    await bar.getByText('اختير 22 ادعاءً').waitFor();
    expect(await seriousFindings(reader.page)).toEqual([]);
    await bar.getByRole('button', { name: listsAr.bulk.action.tag }).click();
    const dialog = reader.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: resourcesAr.claims.fields.tags }).fill('مياه');
    await reader.page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: listsAr.bulk.action.tag }).click();
    await dialog.getByText('عُدّل 22 ادعاءً.').waitFor();
    expect(await seriousFindings(reader.page)).toEqual([]);
    await dialog.getByRole('button', { name: reactAdminAr.ra.action.close }).click();
    await bar.waitFor({ state: 'hidden' });
    expect(await count(`speechId=${speechId}&tag=${encodeURIComponent('مياه')}`)).toBe(22);
    await main.getByRole('combobox', { name: listsAr.filter.tag }).click();
    await reader.page.getByRole('option', { name: 'مياه' }).click();
    await main.getByText('22 ادعاءً').waitFor();
    expect(reader.page.url()).toContain('tag=');
  });

  it('moves a claim on the board from the keyboard, by the step that the server offers', async () => {
    await reader.open(`/board?speechId=${speechId}`);
    const columnOf = (status: 'proposed' | 'queued') =>
      main.locator(`[data-column="${status}"]`).filter({ hasText: claimStatusNames[status].ar });
    const card = columnOf('proposed').locator('[data-row]').first();
    await card.waitFor();
    const id = await card.getAttribute('data-row');
    const focused = reader.page.locator(':focus');
    await card.locator('[data-row-link]').focus();
    await reader.page.keyboard.press('m');
    // The menu takes the focus as it opens; a key that came before would be the card's.
    await reader.page.getByRole('menuitem', { name: claimActionNames.triage.ar }).and(focused).waitFor();
    await reader.page.keyboard.press('Enter');
    const dialog = reader.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: appAr.priority.high }).check();
    await dialog.locator('button[type="submit"]').click();
    await dialog.waitFor({ state: 'hidden' });
    await columnOf('queued').locator(`[data-row="${id}"]`).waitFor();
    expect(await seriousFindings(reader.page)).toEqual([]);
  });

  it('leads from a figure of the dashboard to a list of as many', async () => {
    await reader.open('/dashboard');
    const waiting = main.getByRole('region', { name: dashboardAr.waiting.title });
    const figure = waiting.getByRole('link', { name: claimStatusNames.proposed.ar });
    await figure.waitFor();
    const shown = Number(await figure.textContent());
    expect(shown).toBeGreaterThanOrEqual(MADE - 1);
    expect(await seriousFindings(reader.page)).toEqual([]);
    await figure.click();
    await main.getByRole('table', { name: appAr.menu.claims }).waitFor();
    await main.getByText(new RegExp(`^${shown} ادعاء`)).waitFor();
    expect(new URL(reader.page.url()).searchParams.get('status')).toBe('proposed');
  });
});
