import { expect, it } from '@jest/globals';
import { journeyTexts } from '../support/journey-texts.js';
import { describeInBrowser, deskInBrowser } from './desk-in-browser.js';

const texts = await journeyTexts();
const languages = ['ar', 'en'] as const;

describeInBrowser('in the browser: from a report to a published fact-check', () => {
  const here = deskInBrowser({ begins: 'at its first start', environment: { ISNAD_SAMPLE: 'off' } });

  // Each text is carried in one of the two languages, the first in Arabic.
  it.each(texts.map((text, index) => [text.name, languages[index % 2] ?? 'ar', text] as const))(
    'carries a claim of %s all the way, in %s',
    async (_name, language, text) => {
      const person = (name: string) => here.signIn(name, language);
      const reviewer = await person('reviewer1');
      await reviewer.addSpeech(`خطاب ${text.name}`, 'سامر الغرّاوي', '2024-05-14');
      await reviewer.uploadText(text.name, text.bytes);
      const claimAddress = await reviewer.acceptFirstQuote();
      await reviewer.addEvidence('البيان الشهري للوزارة');

      const editor = await person('editor1');
      await editor.open(claimAddress);
      await editor.triage();
      await editor.assign([here.desk.account('reviewer1').name, here.desk.account('reviewer2').name]);

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
      const context = await here.browser.newContext({
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
    },
  );
});
