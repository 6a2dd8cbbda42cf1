import type { InterfaceLanguage } from '@isnad/contracts';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, deskInBrowser } from './desk-in-browser.js';
import { foreignWords } from './foreign-words.js';
import { adminsPages, editorsPages, reviseAText } from './page-addresses.js';
import type { Reader } from './reader.js';
import { seriousFindings } from './serious-findings.js';

/** A phone, the smallest that is promised, and a laptop at 200 %. */
const widths = [390, 360, 680];

/**
 * Colours on their way from one theme to the other are none that anybody reads, and what is out of sight sets out only when it is
 * looked at.
 */
const holdStill = (page: Page) =>
  page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition: none !important }');
    document.adoptedStyleSheets.push(sheet);
  }`);

/** What has just been asked for is on the screen. */
const drawn = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))');

/** The page in a theme; the public pages, which are not the app's, take it by themselves. */
async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // In frames of the page: its policy lets no other way of waiting in.
  await page.evaluate(`new Promise((done) => {
    const look = () => {
      const shown = getComputedStyle(document.documentElement).colorScheme;
      if (!document.getElementById('root') || shown === '${colorScheme}') done();
      else requestAnimationFrame(look);
    };
    look();
  })`);
  await drawn(page);
}

describeInBrowser('every page, in both languages', () => {
  const here = deskInBrowser();
  beforeAll(async () => {
    const reader = await here.signIn('editor1');
    await reviseAText(reader.page.request, here.desk.url);
  });

  /** Everything that is wrong with the page in view, light and dark, wide and narrow. */
  async function faultsOf({ page }: Reader, language: InterfaceLanguage): Promise<string[]> {
    await holdStill(page);
    const root = page.locator('html');
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const faults: string[] = [];
    if ((await root.getAttribute('dir')) !== direction) faults.push(`does not run ${direction}`);
    if ((await root.getAttribute('lang')) !== language) faults.push(`is not in ${language}`);
    if (language === 'ar') faults.push(...(await foreignWords(page)).map((words) => `says in English ${words}`));
    faults.push(...(await seriousFindings(page)));
    // Colours are the same in both languages.
    if (language === 'ar') {
      await showIn(page, 'dark');
      faults.push(...(await seriousFindings(page, ['color-contrast'])).map((finding) => `in the dark ${finding}`));
      await showIn(page, 'light');
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      const excess = Number(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      );
      if (excess > 0) faults.push(`scrolls sideways by ${excess} px at ${width} px`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    return faults;
  }

  it.each([
    ['ar', 'editor1', editorsPages],
    ['en', 'editor1', editorsPages],
    ['ar', 'admin', adminsPages],
    ['en', 'admin', adminsPages],
  ] as const)(
    'has no serious accessibility fault, no fault of script, no foreign word and no sideways scroll, in %s (%s)',
    async (language, account, pages) => {
      const faults: string[] = [];
      const reader = await here.signIn(account, language);
      for (const path of await pages(reader.page.request, here.desk.url)) {
        await reader.open(path.startsWith('/fact-checks') ? `${path}?lang=${language}` : path);
        faults.push(...(await faultsOf(reader, language)).map((fault) => `${path} ${fault}`));
      }
      expect(faults).toEqual([]);
    },
  );

  it('switches language in place: what was typed stays, the page turns round', async () => {
    const reader = await here.signIn('editor1');
    await reader.open('/speeches/create');
    const title = reader.page.getByRole('main').getByRole('textbox').first();
    await title.fill('خطاب لم يُحفظ بعد');
    await reader.page.getByRole('banner').getByRole('button', { name: 'English' }).click();
    await reader.page.locator('html[lang="en"][dir="ltr"]').waitFor();
    expect(await title.inputValue()).toBe('خطاب لم يُحفظ بعد');
  });

  it('says what is wrong with a sign-in, in the language of the page', async () => {
    const reader = await here.openSignIn('ar');
    await reader.page.locator('form input').nth(0).fill('nobody@isnad.example');
    await reader.page.locator('form input').nth(1).fill('not the passphrase');
    await reader.page.locator('form button[type="submit"]').click();
    await reader.page.getByText('البريد أو كلمة المرور غير صحيحة').waitFor();
    expect(await seriousFindings(reader.page)).toEqual([]);
  });
});
