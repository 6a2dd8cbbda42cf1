import { Claim, type ClaimStatus, ClaimSummary, Document, DocumentWithText, listOf, Speech } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { z } from 'zod';
import { type DeskProcess, makeDataFolder, startDeskProcess } from '../support/desk-process.js';
import { browserIsSkipped, openBrowser } from '../support/open-browser.js';
import { Reader } from './reader.js';
import { seriousFindings } from './serious-findings.js';

(browserIsSkipped ? describe.skip : describe)('every page, in both languages', () => {
  let browser: Browser;
  let desk: DeskProcess;
  let folder: Awaited<ReturnType<typeof makeDataFolder>>;
  beforeAll(async () => {
    folder = await makeDataFolder();
    desk = await startDeskProcess(folder.path);
    browser = await openBrowser();
    await reviseAText();
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
    await folder?.remove();
  });

  /** Gives one of the sample's texts a newer one that has lost half its words, so that places of claims wait for a person. */
  async function reviseAText(): Promise<void> {
    const reader = await Reader.signIn(browser, desk, desk.account('editor1'), 'ar');
    const api = reader.page.request;
    const documents = listOf(Document).parse(await (await api.get(`${desk.url}/api/documents`)).json()).data;
    const answer = await api.get(`${desk.url}/api/documents/${documents[0]?.id}`);
    const { id, version, currentVersion } = DocumentWithText.parse(await answer.json());
    const { text } = currentVersion;
    const revised = await api.post(`${desk.url}/api/documents/${id}/versions`, {
      data: { text: text.slice(text.length / 2) },
      headers: { 'If-Match': `"${version}"` },
    });
    expect(revised.status()).toBe(201);
    await reader.close();
  }

  /** The addresses of all pages, those of records by what the sample desk holds. */
  async function addresses(reader: Reader): Promise<string[]> {
    const get = async <Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.infer<Schema>> =>
      schema.parse(await (await reader.page.request.get(`${desk.url}${path}`)).json());
    const speech = (await get(listOf(Speech), '/api/speeches')).data[0];
    const documents = (await get(listOf(Document), '/api/documents')).data;
    const claims = (await get(listOf(ClaimSummary), '/api/claims?perPage=100')).data;
    const shown: ClaimStatus[] = ['proposed', 'in_review', 'deciding', 'awaiting_approval', 'published', 'retracted'];
    const claimPages = shown.map((status) => `/claims/${claims.find((claim) => claim.status === status)?.id}`);
    const published = await get(Claim, `/api${claimPages[4]}`);
    return [
      '/',
      '/speeches',
      '/speeches/create',
      `/speeches/${speech?.id}`,
      `/speeches/${speech?.id}/alignment`,
      `/speeches/${speech?.id}/documents/create`,
      ...documents.map(({ id }) => `/documents/${id}`),
      ...documents.slice(0, 1).flatMap(({ id }) => [`/documents/${id}/ledger`, `/documents/${id}/versions/create`]),
      ...documents.filter(({ versionNumber }) => versionNumber > 1).map(({ id }) => `/documents/${id}/versions/1`),
      '/anchorings',
      '/claims',
      '/claims?queue=to_triage',
      '/claims?status=proposed&priority=urgent&createdFrom=2026-01-01',
      '/board',
      '/dashboard?days=30',
      '/documents',
      ...claimPages,
      '/account',
      '/fact-checks',
      new URL(published.publication?.url ?? '').pathname,
    ];
  }

  it.each([
    ['ar', 'rtl', 1280],
    ['en', 'ltr', 1280],
    ['ar', 'rtl', 390],
  ] as const)(
    'has no serious accessibility fault, no fault of script and no sideways scroll, in %s (%s, %d px)',
    async (language, direction, width) => {
      const reader = await Reader.signIn(browser, desk, desk.account('editor1'), language, width);
      const faults: string[] = [];
      for (const path of await addresses(reader)) {
        const suffix = path.startsWith('/fact-checks') ? `?lang=${language}` : '';
        await reader.open(`${path}${suffix}`);
        const root = reader.page.locator('html');
        expect([path, await root.getAttribute('dir'), await root.getAttribute('lang')]).toEqual([
          path,
          direction,
          language,
        ]);
        for (const finding of await seriousFindings(reader.page)) faults.push(`${path} ${finding}`);
        const excess = await reader.page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (Number(excess) > 0) faults.push(`${path} scrolls sideways by ${excess} px`);
      }
      faults.push(...reader.faults);
      await reader.close();
      expect(faults).toEqual([]);
    },
  );

  it('switches language in place: what was typed stays, the page turns round', async () => {
    const reader = await Reader.signIn(browser, desk, desk.account('editor1'), 'ar');
    await reader.open('/speeches/create');
    const title = reader.page.getByRole('main').getByRole('textbox').first();
    await title.fill('خطاب لم يُحفظ بعد');
    await reader.page.getByRole('banner').getByRole('button', { name: 'English' }).click();
    await reader.page.locator('html[lang="en"][dir="ltr"]').waitFor();
    expect(await title.inputValue()).toBe('خطاب لم يُحفظ بعد');
    await reader.close();
  });

  it('says what is wrong with a sign-in, in the language of the page', async () => {
    const reader = await Reader.openSignIn(browser, desk, 'ar');
    await reader.page.locator('form input').nth(0).fill('nobody@isnad.example');
    await reader.page.locator('form input').nth(1).fill('not the passphrase');
    await reader.page.locator('form button[type="submit"]').click();
    await reader.page.getByText('البريد أو كلمة المرور غير صحيحة').waitFor();
    expect(await seriousFindings(reader.page)).toEqual([]);
    await reader.close();
  });
});
