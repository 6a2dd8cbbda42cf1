import { expect, it } from '@jest/globals';
import { describeInBrowser, deskInBrowser } from './desk-in-browser.js';

const river = `قال وزير الكهرباء سامر الراوي: «تنتج المحطة الجديدة 400 ميغاواط وتخدم أربعين ألف أسرة في المدينة».

وأضاف الراوي أن المرحلة الثانية تُنجز قبل نهاية العام المقبل.`;
const hill = `قال سامر الراوي: «تنتج المحطة الجديدة 300 ميغاواط وتخدم أربعين ألف أسرة في المدينة».

ورحّب الأهالي بافتتاح الجسر القديم بعد ترميمه.`;

const newsPage = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>افتتاح محطة الكرخ</title>
<meta property="og:title" content="افتتاح محطة الكرخ"></head><body><nav><a href="/">الرئيسية</a></nav><article>
<h1>افتتاح محطة الكرخ</h1>
<p>قال وزير الكهرباء سامر الراوي: «تخدم المحطة الجديدة أربعين ألف أسرة في جانب الكرخ من بغداد».</p>
<p>وأوضح الراوي أن كلفة المشروع بلغت تسعة مليارات دينار، وأن العمل استمر ثلاث سنوات متواصلة.</p>
</article></body></html>`;
const withoutTheQuote = `افتتاح محطة الكرخ

رحّب المجلس البلدي بالمشروع ودعا إلى صيانة الشوارع المجاورة.

وأوضح الراوي أن كلفة المشروع بلغت تسعة مليارات دينار، وأن العمل استمر ثلاث سنوات متواصلة.`;

describeInBrowser('in the browser: texts of a speech', () => {
  const here = deskInBrowser();

  it.each(['ar', 'en'] as const)(
    'finds the other number in the second report and ties its words to the claim, in %s',
    async (language) => {
      const reader = await here.signIn('reviewer1', language);
      await reader.addSpeech(`افتتاح المحطة ${language}`, 'سامر الراوي', '2025-03-01');
      const speechPath = new URL(reader.page.url()).pathname;
      await reader.pasteText('خبر النهر', river);
      const claimPath = await reader.acceptFirstQuote();
      await reader.open(speechPath);
      await reader.pasteText('خبر التل', hill);

      const rows = await reader.compare(speechPath);
      const altered = rows.filter({ has: reader.page.locator('mark[data-type="number"]') });
      await altered.first().waitFor();
      expect(await altered.locator('mark[data-type="number"]').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringContaining('400'), expect.stringContaining('300')]),
      );
      await reader.addAppearance(altered.first());
      await reader.open(claimPath);
      const tabs = reader.page.locator('#appearances').getByRole('tab');
      await tabs.nth(1).waitFor();
      expect(await tabs.count()).toBe(2);
    },
  );

  it('reads a saved page, keeps it, takes a newer text and settles the place that it lost', async () => {
    const reader = await here.signIn('reviewer1');
    await reader.addSpeech('افتتاح محطة الكرخ', 'سامر الراوي', '2025-03-02');
    await reader.importPage('karkh.html', newsPage);
    const textPath = new URL(reader.page.url()).pathname;
    expect(await reader.page.getByRole('heading', { level: 1 }).textContent()).toBe('افتتاح محطة الكرخ');
    expect(await reader.page.getByRole('article').textContent()).not.toContain('الرئيسية');
    const claimPath = await reader.acceptFirstQuote();

    await reader.open(textPath);
    await reader.addNewerText(withoutTheQuote);
    await reader.dropPlace('حذفت الصحيفة التصريح من تقريرها.');
    await reader.page.getByText('لا موضع يطابق').waitFor();
    await reader.open(claimPath);
    // The claim still stands where it was read.
    await reader.page.locator('#appearances').getByText('أربعين ألف أسرة').first().waitFor();
  });
});
