import { ClaimSummary, listOf } from '@isnad/contracts';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, deskInBrowser } from './desk-in-browser.js';
import type { Reader } from './reader.js';
import { seriousFindings } from './serious-findings.js';

describeInBrowser('two people at one desk', () => {
  const here = deskInBrowser();

  async function aClaimInReview(reader: Reader): Promise<string> {
    const [claim] = (await reader.read(listOf(ClaimSummary), '/claims?status=in_review')).data;
    return claim?.id ?? '';
  }
  /** Comments as another person's page would. */
  const say = async ({ page }: Reader, claimId: string, text: string) => {
    const answer = await page.request.post(`${here.desk.url}/api/claims/${claimId}/comments`, { data: { text } });
    expect(answer.status()).toBe(201);
  };
  const typeSlowly = (reader: Reader, text: string) => reader.comment.pressSequentially(text, { delay: 20 });

  it('see each other, and each other’s changes while they type', async () => {
    const [nour, layla] = [await here.signIn('reviewer1'), await here.signIn('editor1')];
    const claim = await aClaimInReview(nour);
    await nour.open(`/claims/${claim}`);
    await layla.open(`/claims/${claim}`);
    await nour.present('viewing', here.desk.account('editor1').name).waitFor();
    expect(await seriousFindings(nour.page)).toEqual([]);

    await typeSlowly(nour, 'الرقم في التقرير');
    await say(layla, claim, 'وصل جدول الوزارة.');
    await nour.page.getByText('وصل جدول الوزارة.').first().waitFor();
    await typeSlowly(nour, ' أقدم من الجدول.');
    expect(await nour.comment.inputValue()).toBe('الرقم في التقرير أقدم من الجدول.');

    await layla.open('/');
    await nour.present('viewing', here.desk.account('editor1').name).waitFor({ state: 'hidden' });
  });

  it('lose nothing when a session ends while they type: they sign in over the page, and it is sent', async () => {
    // Whoever wrote in the test before has that comment waiting as a draft.
    const selim = await here.signIn('reviewer2');
    const claim = await aClaimInReview(selim);
    await selim.open(`/claims/${claim}`);
    await typeSlowly(selim, 'نصف جملة');
    selim.expectRefusal(401);
    await selim.page.request.delete(`${here.desk.url}/api/session`);
    await selim.signInAgain.waitFor();
    expect(await seriousFindings(selim.page)).toEqual([]);
    await selim.giveThePasswordAgain(here.desk.account('reviewer2').password);
    expect(await selim.comment.inputValue()).toBe('نصف جملة');
    await typeSlowly(selim, ' ثم نصفها الآخر.');
    await selim.sendComment();
    await selim.page.getByRole('main').getByText('نصف جملة ثم نصفها الآخر.').last().waitFor();

    const layla = await here.signIn('editor1');
    await say(layla, claim, 'قرأتها.');
    await selim.page.getByText('قرأتها.').first().waitFor();
  });

  it('hear of changes in every tab over one connection, which another tab takes over', async () => {
    const [nour, layla] = [await here.signIn('reviewer1'), await here.signIn('editor1')];
    const claim = await aClaimInReview(nour);
    const first = nour.page;
    const streams: Page[] = [];
    first.context().on('request', (request) => {
      if (new URL(request.url()).pathname === '/api/stream') streams.push(request.frame().page());
    });
    const connected = first.waitForRequest(/\/api\/stream/);
    await nour.open(`/claims/${claim}`);
    await connected;
    const second = await first.context().newPage();
    await second.goto(`${here.desk.url}/claims/${claim}`);
    await second.getByRole('heading', { level: 1 }).waitFor();
    await say(layla, claim, 'في اللسانين معاً.');
    await second.getByText('في اللسانين معاً.').first().waitFor();
    await first.getByText('في اللسانين معاً.').first().waitFor();
    expect(streams).toEqual([first]);

    const takenOver = second.waitForRequest(/\/api\/stream\?lastEventId=\d+/);
    await first.close();
    await takenOver;
    await say(layla, claim, 'بعد إغلاق الأول.');
    await second.getByText('بعد إغلاق الأول.').first().waitFor();
  });
});
