import { ClaimSummary, listOf } from '@isnad/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type DeskProcess, makeDataFolder, startDeskProcess } from '../support/desk-process.js';
import { browserIsSkipped, openBrowser } from '../support/open-browser.js';
import { Reader } from './reader.js';
import { seriousFindings } from './serious-findings.js';

(browserIsSkipped ? describe.skip : describe)('two people at one desk', () => {
  let browser: Browser;
  let desk: DeskProcess;
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  const readers: Reader[] = [];
  beforeAll(async () => {
    folder = await makeDataFolder();
    desk = await startDeskProcess(folder.path);
    browser = await openBrowser();
  });
  afterEach(async () => {
    const faults = readers.flatMap(({ faults }) => faults);
    for (const reader of readers.splice(0)) await reader.close();
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
    await folder?.remove();
  });

  const signIn = async (name: string) => {
    const reader = await Reader.signIn(browser, desk, desk.account(name), 'ar');
    readers.push(reader);
    return reader;
  };
  async function aClaimInReview({ page }: Reader): Promise<string> {
    const answer = await page.request.get(`${desk.url}/api/claims?status=in_review`);
    const [claim] = listOf(ClaimSummary).parse(await answer.json()).data;
    return claim?.id ?? '';
  }
  /** Comments as another person's page would. */
  const say = async ({ page }: Reader, claimId: string, text: string) => {
    const answer = await page.request.post(`${desk.url}/api/claims/${claimId}/comments`, { data: { text } });
    expect(answer.status()).toBe(201);
  };
  const typeSlowly = (reader: Reader, text: string) => reader.comment.pressSequentially(text, { delay: 20 });

  it('see each other, and each other’s changes while they type', async () => {
    const [nour, layla] = [await signIn('reviewer1'), await signIn('editor1')];
    const claim = await aClaimInReview(nour);
    await nour.open(`/claims/${claim}`);
    await layla.open(`/claims/${claim}`);
    await nour.present('viewing', desk.account('editor1').name).waitFor();
    expect(await seriousFindings(nour.page)).toEqual([]);

    await typeSlowly(nour, 'الرقم في التقرير');
    await say(layla, claim, 'وصل جدول الوزارة.');
    await nour.page.getByText('وصل جدول الوزارة.').first().waitFor();
    await typeSlowly(nour, ' أقدم من الجدول.');
    expect(await nour.comment.inputValue()).toBe('الرقم في التقرير أقدم من الجدول.');

    await layla.open('/');
    await nour.present('viewing', desk.account('editor1').name).waitFor({ state: 'hidden' });
  });

  it('lose nothing when a session ends while they type: they sign in over the page, and it is sent', async () => {
    // Whoever wrote in the test before has that comment waiting as a draft.
    const selim = await signIn('reviewer2');
    const claim = await aClaimInReview(selim);
    await selim.open(`/claims/${claim}`);
    await typeSlowly(selim, 'نصف جملة');
    await selim.page.request.delete(`${desk.url}/api/session`);
    await selim.signInAgain.waitFor();
    expect(await seriousFindings(selim.page)).toEqual([]);
    await selim.giveThePasswordAgain(desk.account('reviewer2').password);
    expect(await selim.comment.inputValue()).toBe('نصف جملة');
    await typeSlowly(selim, ' ثم نصفها الآخر.');
    await selim.sendComment();
    await selim.page.getByRole('main').getByText('نصف جملة ثم نصفها الآخر.').last().waitFor();

    const layla = await signIn('editor1');
    await say(layla, claim, 'قرأتها.');
    await selim.page.getByText('قرأتها.').first().waitFor();
  });

  it('hear of changes in every tab over one connection, which another tab takes over', async () => {
    const [nour, layla] = [await signIn('reviewer1'), await signIn('editor1')];
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
    await second.goto(`${desk.url}/claims/${claim}`);
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
