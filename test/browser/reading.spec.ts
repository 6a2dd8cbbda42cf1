import { Document, DocumentWithText, listOf, Presence } from '@isnad/contracts';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { preferencesAr } from '../../frontend/src/i18n/preferences.ar.js';
import { readingAr } from '../../frontend/src/i18n/reading.ar.js';
import { workbenchAr } from '../../frontend/src/i18n/workbench.ar.js';
import { describeInBrowser, deskInBrowser } from './desk-in-browser.js';
import { seriousFindings } from './serious-findings.js';

/** Where the text begins, once nothing above it is awaited any more. */
async function placeOfText(page: Page) {
  await page.getByRole('main').locator('header a[href^="/speeches/"]').waitFor();
  const place = await page.getByRole('article').locator('p').first().boundingBox();
  if (!place) throw new Error('The first paragraph is not painted.');
  return place;
}

/** The chosen words, as the bar at the foot says them. */
const chosenIn = (page: Page) => page.locator('[role="status"][lang="ar"]');

describeInBrowser('in the browser: reading a text', () => {
  let text: DocumentWithText;
  const here = deskInBrowser();
  beforeAll(async () => {
    const reader = await here.signIn('viewer');
    const [first] = (await reader.read(listOf(Document), '/documents')).data;
    text = await reader.read(DocumentWithText, `/documents/${first?.id}`);
    await reader.close();
  });

  const read = async (width = 1360, query = '') => {
    const reader = await here.signIn('reviewer1', 'ar', width);
    await reader.open(`/documents/${text.id}${query}`);
    await reader.page.getByRole('article').waitFor();
    return reader;
  };

  it('says beside each line what begins on it, and goes where the map is clicked', async () => {
    const reader = await read();
    const { page } = reader;
    const note = page.locator('aside [data-note]').first();
    await note.waitFor();
    const number = await note.locator('b').textContent();
    const mark = page.locator(`mark[data-number="${number}"]`);
    // In one look at the page: lines are found again when fonts come.
    await page.waitForFunction((numbered) => {
      const beside = document.querySelector('aside [data-note]');
      const words = document.querySelector(`mark[data-number="${numbered}"]`);
      if (!beside?.checkVisibility() || !words) return false;
      return Math.abs(beside.getBoundingClientRect().top - words.getBoundingClientRect().top) < 30;
    }, number);
    await note.click();
    expect(await mark.getAttribute('data-focused')).toBe('true');

    const map = page.getByRole('slider', { name: readingAr.map.label });
    await map.focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => {
      const last = [...document.querySelectorAll('[data-paragraph]')].at(-1);
      return last !== undefined && last.getBoundingClientRect().top < window.innerHeight;
    });
    expect(Number(await map.getAttribute('aria-valuenow'))).toBeGreaterThan(20);
  });

  it('lists its keys in the app’s sheet, which can be read to its end from the keyboard', async () => {
    const reader = await read();
    const { page } = reader;
    await page.keyboard.press('Shift+?');
    const sheet = page.getByRole('dialog', { name: preferencesAr.shortcuts.title });
    await sheet.getByText(readingAr.keys.extendSentence).waitFor();
    await sheet.getByText(preferencesAr.shortcuts.help).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
  });

  it('chooses whole words by mouse, keeps them while a search ends, and shows them to others', async () => {
    const reader = await read();
    const { page } = reader;
    await page.keyboard.press('/');
    await page.keyboard.type('الدوله');
    // Painted by the browser, not marked: no word is cut where a letter of it is looked for.
    await page.waitForFunction(() => (CSS.highlights.get('isnad-hit')?.size ?? 0) > 0);
    await page.keyboard.press('Escape');
    const box = await placeOfText(page);
    await page.mouse.move(box.x + box.width - 14, box.y + 22);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 90, box.y + 22, { steps: 6 });
    await page.mouse.up();
    await chosenIn(page).waitFor();
    const chosen = (await chosenIn(page).textContent()) ?? '';
    expect(text.currentVersion.text).toContain(chosen);
    expect(text.currentVersion.text.startsWith(chosen)).toBe(true);
    expect(text.currentVersion.text.slice(chosen.length, chosen.length + 1)).toMatch(/[\s،.]/u);

    const other = await here.signIn('editor1');
    await other.open(`/documents/${text.id}`);
    const framed = other.page.locator('mark[data-others]').first();
    await framed.waitFor();
    expect(await framed.getAttribute('data-names')).toBe('نور الراوي');
  });

  it('chooses what a mouse is drawn over, also where the bar for it will stand', async () => {
    const reader = await read();
    const { page } = reader;
    const first = await placeOfText(page);
    const middle = first.x + first.width / 2;
    await page.mouse.move(middle, first.y + 22);
    await page.mouse.down();
    await page.mouse.move(middle, 600, { steps: 12 });
    expect(await chosenIn(page).count()).toBe(0);
    // There a bar that had come up by now would be, and with it all of the text up to its end.
    await page.mouse.move(middle, 850, { steps: 12 });
    const drawn = await page.evaluate(() => document.getSelection()?.toString().length ?? 0);
    await page.mouse.up();
    await chosenIn(page).waitFor();
    expect(drawn).toBeGreaterThan(100);
    expect(drawn).toBeLessThan(text.currentVersion.text.length / 2);
    expect((await chosenIn(page).textContent()) ?? '').not.toContain(text.currentVersion.text.trim().slice(-30));
  });

  it('chooses a word by a long press on a narrow screen, with the bar below it', async () => {
    const start = text.currentVersion.text.length - 40;
    const reader = await read(390, `?start=${start}&end=${start + 10}`);
    const { page } = reader;
    await page.locator('mark[data-target]').first().waitFor();
    // A long press selects a word by the browser itself; what the page sees of it is the selection.
    await page.evaluate(() => {
      const node = document.querySelector('mark[data-target]')?.firstChild;
      if (node) document.getSelection()?.setBaseAndExtent(node, 1, node, 2);
    });
    const claim = page.getByRole('button', { name: workbenchAr.text.claimSelection });
    await claim.waitFor();
    const chosen = (await chosenIn(page).textContent()) ?? '';
    expect(text.currentVersion.text).toContain(chosen);
    expect(chosen.length).toBeGreaterThan(1);
    const selected = await page.evaluate(() => {
      const range = document.getSelection()?.getRangeAt(0);
      return range ? range.getBoundingClientRect().bottom : 9999;
    });
    expect(selected).toBeLessThan((await claim.boundingBox())?.y ?? 0);
    await page.getByRole('button', { name: readingAr.select.endOut }).click();
    expect(((await chosenIn(page).textContent()) ?? '').length).toBeGreaterThan(chosen.length);
  });

  it('forgets what somebody had chosen when they let go', async () => {
    const reader = await read();
    const { page } = reader;
    const told = (chosen: boolean) =>
      page.waitForResponse(async (answer) => {
        if (answer.request().method() !== 'PUT' || !answer.url().endsWith('/api/presence')) return false;
        const { data } = listOf(Presence).parse(await answer.json());
        return data.some(({ selection }) => selection !== undefined) === chosen;
      });
    const chosen = told(true);
    await page.keyboard.press('v');
    expect((await chosen).ok()).toBe(true);
    const left = told(false);
    await page.keyboard.press('Escape');
    expect((await left).ok()).toBe(true);
  });
});
