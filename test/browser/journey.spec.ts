import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type DeskProcess, makeDataFolder, startDeskProcess } from '../support/desk-process.js';
import { journeyTexts } from '../support/journey-texts.js';
import { browserIsSkipped, openBrowser } from '../support/open-browser.js';
import { Reader } from './reader.js';

const texts = await journeyTexts();
const languages = ['ar', 'en'] as const;

(browserIsSkipped ? describe.skip : describe)('in the browser: from a report to a published fact-check', () => {
  let browser: Browser;
  let desk: DeskProcess;
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeAll(async () => {
    folder = await makeDataFolder();
    desk = await startDeskProcess(folder.path, { ISNAD_SAMPLE: 'off' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
    await folder?.remove();
  });

  // Each text is carried in one of the two languages, the first in Arabic.
  it.each(texts.map((text, index) => [text.name, languages[index % 2] ?? 'ar', text] as const))(
    'carries a claim of %s all the way, in %s',
    async (_name, language, text) => {
      const person = (name: string) => Reader.signIn(browser, desk, desk.account(name), language);
      const reviewer = await person('reviewer1');
      await reviewer.addSpeech(`خطاب ${text.name}`, 'سامر الغرّاوي', '2024-05-14');
      await reviewer.uploadText(text.name, text.bytes);
      const claimAddress = await reviewer.acceptFirstQuote();
      await reviewer.addEvidence('البيان الشهري للوزارة');

      const editor = await person('editor1');
      await editor.open(claimAddress);
      await editor.triage();
      await editor.assign([desk.account('reviewer1').name, desk.account('reviewer2').name]);

      await reviewer.open(claimAddress);
      await reviewer.review('true', 'يطابق البيان الشهري للوزارة.');
      const second = await person('reviewer2');
      await second.open(claimAddress);
      await second.review('true', 'راجعت البيان ووجدته مطابقاً.');
      await second.close();

      await reviewer.open(claimAddress);
      await reviewer.writeVerdict('true', 'الرقم صحيح وفق البيان الشهري.', 'راجعنا البيان الشهري للوزارة.');
      await reviewer.act('submit_verdict');

      await editor.open(claimAddress);
      await editor.act('approve');
      await editor.act('publish');

      // The page that the public reads: without the app, without signing in, without script.
      const publicAddress = await editor.publicAddress();
      const context = await browser.newContext({
        javaScriptEnabled: false,
        locale: language === 'ar' ? 'ar-IQ' : 'en-GB',
      });
      const page = await context.newPage();
      await page.goto(publicAddress);
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(await page.locator('main').textContent()).toContain('الرقم صحيح وفق البيان الشهري.');
      expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
      await context.close();
      const pdf = await editor.reportPdf();
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

      expect([...reviewer.faults, ...editor.faults]).toEqual([]);
      await reviewer.close();
      await editor.close();
    },
  );
});
