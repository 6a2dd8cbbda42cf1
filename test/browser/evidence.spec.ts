import { type ClaimStatus, ClaimSummary, Evidence, listOf } from '@isnad/contracts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page, Response } from 'playwright-core';
import { evidenceAr } from '../../frontend/src/i18n/evidence.ar.js';
import { webOfSpec } from '../support/web-of-spec.js';
import { describeInBrowser, deskInBrowser } from './desk-in-browser.js';
import type { Reader } from './reader.js';
import { seriousFindings } from './serious-findings.js';

const TITLE = 'النشرة الشهرية لإنتاج التمور';
const QUOTED = 'بلغ إنتاج التمور في المحافظة ٢١ ألف طن خلال الموسم الماضي';
const PAGE = `<!doctype html><html lang="ar"><head><meta property="og:title" content="${TITLE}">
  <meta property="og:site_name" content="هيئة الإحصاء"><meta property="article:published_time" content="2025-05-01"></head>
  <body><nav><a href="/">الرئيسية</a></nav><article><h1>${TITLE}</h1><p>${QUOTED}، وفق مراكز التسويق.</p>
  <p>وتشمل الأرقام الأصناف التجارية وحدها، ولا تشمل ما يُستهلك في المزارع.</p>
  <p>وقالت الهيئة إن النشرة تصدر في مطلع كل شهر وتُنشر جداولها على موقعها.</p></article></body></html>`;
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const address = `${await webOfSpec((_request, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
)}/نشرة`;

describeInBrowser('evidence by one gesture, in Arabic', () => {
  let reader: Reader;
  let claimId: string;
  const here = deskInBrowser({ environment: { ISNAD_FETCH_ALLOW: '127.0.0.1' } });
  beforeAll(async () => {
    reader = await here.signIn('reviewer1');
    const status: ClaimStatus = 'proposed';
    claimId = (await reader.read(listOf(ClaimSummary), `/claims?status=${status}`)).data[0]?.id ?? '';
    await reader.open(`/claims/${claimId}`);
    await reader.page.getByRole('region', { name: evidenceAr.title }).waitFor();
  });

  const stored = async () => (await reader.read(listOf(Evidence), `/claims/${claimId}/evidence`)).data;
  const isPlacing = (answer: Response) => answer.request().method() === 'PUT' && answer.url().endsWith('/place');
  const form = () => reader.page.getByRole('dialog', { name: evidenceAr.add });

  /** Hands over what a clipboard or a drag would hold: text, or a picture as base64. */
  const give = (target: Locator, event: 'paste' | 'drop', given: { text?: string; picture?: string }) =>
    target.evaluate(
      (element, { type, text, picture }) => {
        const data = new DataTransfer();
        if (text) data.setData('text/plain', text);
        if (picture) {
          const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
          data.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
        }
        const options = { bubbles: true, cancelable: true };
        element.dispatchEvent(
          type === 'paste'
            ? new ClipboardEvent('paste', { ...options, clipboardData: data })
            : new DragEvent('drop', { ...options, dataTransfer: data }),
        );
      },
      { type: event, ...given },
    );

  it('reads a pasted address, offers what it says of itself, and keeps the words that are chosen in its text', async () => {
    await give(reader.page.locator('body'), 'paste', { text: address });
    await form().getByRole('button', { name: evidenceAr.offers.takeAll }).click();
    await reader.page.keyboard.press('2');
    await form().getByRole('radio').nth(3).check();

    await form().getByRole('searchbox', { name: evidenceAr.pane.search }).fill('انتاج التمور في');
    await reader.page.keyboard.press('Enter');
    await form().getByText('1 من 1').waitFor();
    await form().getByRole('group', { name: evidenceAr.pane.title }).focus();
    await reader.page.keyboard.press('ArrowLeft');
    await reader.page.keyboard.press('ArrowRight');
    for (let word = 1; word < QUOTED.split(' ').length; word += 1) await reader.page.keyboard.press('Shift+ArrowLeft');
    await reader.page.keyboard.press('Enter');
    const quote = form().getByRole('textbox', { name: evidenceAr.quote, exact: true });
    expect(await quote.inputValue()).toBe(QUOTED);
    await form().getByText(evidenceAr.quoteStands).waitFor();
    expect(await seriousFindings(reader.page)).toEqual([]);

    await form().locator('button[type="submit"]').click();
    await form().waitFor({ state: 'hidden' });
    await reader.page.getByRole('heading', { name: TITLE }).waitFor();
    const item = (await stored()).find(({ title }) => title === TITLE);
    expect(item).toMatchObject({
      stance: 'refutes',
      kind: 'primary',
      publisher: 'هيئة الإحصاء',
      publishedAt: '2025-05-01T00:00:00.000Z',
      quote: QUOTED,
      file: { byteLength: Buffer.byteLength(PAGE) },
      capture: { finalUrl: encodeURI(address) },
    });
  });

  it('takes a picture that is dropped on the evidence, shows it, and sends it only with the form', async () => {
    await give(reader.page.getByRole('region', { name: evidenceAr.title }), 'drop', { picture: PIXEL });
    await form().getByRole('img').waitFor();
    await reader.page.keyboard.press('3');
    await form().getByRole('radio').nth(4).check();
    await form().getByRole('textbox', { name: evidenceAr.itemTitle }).fill('صورة اللوحة');
    await form().locator('button[type="submit"]').click();
    await form().waitFor({ state: 'hidden' });
    await reader.page.getByRole('heading', { name: 'صورة اللوحة' }).waitFor();
    const item = (await stored()).find(({ title }) => title === 'صورة اللوحة');
    expect(item).toMatchObject({ stance: 'context', file: { mediaType: 'image/png' }, capture: null });
  });

  it('puts a card in another place with the arrow keys, for whoever opens the page next', async () => {
    const before = (await stored()).map(({ title }) => title);
    const handle = reader.page.getByRole('button', { name: /نقل .*صورة اللوحة/ });
    await handle.focus();
    const placed = reader.page.waitForResponse(isPlacing);
    await reader.page.keyboard.press('Home');
    expect((await placed).ok()).toBe(true);
    expect((await stored()).map(({ title }) => title)).toEqual([
      'صورة اللوحة',
      ...before.filter((title) => title !== 'صورة اللوحة'),
    ]);
    await reader.page.reload();
    const first = reader.page
      .getByRole('region', { name: evidenceAr.title })
      .getByRole('heading', { level: 3 })
      .first();
    expect(await first.textContent()).toBe('صورة اللوحة');
  });

  const cards = (page: Page = reader.page) =>
    page.getByRole('region', { name: evidenceAr.title }).getByRole('listitem');
  const cardOf = (title: string, page = reader.page) => cards(page).filter({ hasText: title });

  describe('a card that is dragged by its handle', () => {
    const titles = async () => (await stored()).map(({ title }) => title);
    const boxOf = async (title: string) => {
      const box = await cardOf(title).boundingBox();
      if (!box) throw new Error(`No card is called ${title}.`);
      return box;
    };
    /** Takes a card with the mouse and carries it, as a hand does, to a height of the page. */
    const carry = async (title: string, y: number) => {
      const { mouse } = reader.page;
      await cardOf(title).getByRole('button', { name: /^نقل/ }).hover();
      await mouse.down();
      const { x, width } = await boxOf(title);
      await mouse.move(x + width / 2, y, { steps: 12 });
      await mouse.move(x + width / 2, y);
    };
    const drop = async () => {
      const placed = reader.page.waitForResponse(isPlacing);
      await reader.page.mouse.up();
      expect((await placed).ok()).toBe(true);
    };

    beforeAll(async () => {
      // Every card is in view at once: what is tried here is the drag and not the browser's own scrolling during one.
      await reader.page.setViewportSize({ width: 1280, height: 2400 });
      await add('ثالث الأدلة');
      await cardOf('ثالث الأدلة').scrollIntoViewIfNeeded();
    });

    const add = async (title: string) => {
      await reader.page.keyboard.press('e');
      await form().getByRole('radio').nth(0).check();
      await form().getByRole('radio').nth(3).check();
      await form().getByRole('textbox', { name: evidenceAr.itemTitle }).fill(title);
      await form().locator('button[type="submit"]').click();
      await form().waitFor({ state: 'hidden' });
      await cardOf(title).waitFor();
    };

    it('goes behind the card on whose lower half it is let go', async () => {
      const before = await titles();
      const [moved = '', ...others] = before;
      const last = await boxOf(others.at(-1) ?? '');
      await carry(moved, last.y + last.height * 0.8);
      await drop();
      expect(await titles()).toEqual([...others, moved]);
      const shown = await cards().getByRole('heading', { level: 3 }).allTextContents();
      expect(shown).toEqual([...others, moved]);
    });

    it('goes between two cards when it is let go in the space between them', async () => {
      const [first = '', second = '', ...others] = await titles();
      const moved = others.at(-1) ?? '';
      const [above, below] = [await boxOf(first), await boxOf(second)];
      expect(below.y).toBeGreaterThan(above.y + above.height);
      await carry(moved, (above.y + above.height + below.y) / 2);
      await drop();
      expect(await titles()).toEqual([first, moved, second, ...others.slice(0, -1)]);
    });

    it('stays where it is when it is let go elsewhere, and opens no form', async () => {
      const before = await titles();
      const { mouse } = reader.page;
      await carry(before[0] ?? '', 8);
      await mouse.up();
      await carry(before[0] ?? '', (await boxOf(before[0] ?? '')).y + 20);
      await mouse.up();
      expect(await form().count()).toBe(0);
      const shown = await cards().getByRole('heading', { level: 3 }).allTextContents();
      expect(shown).toEqual(before);
      expect(await titles()).toEqual(before);
    });
  });

  it('moves a card by the menu of its handle, and by its own, where there is neither mouse nor keyboard', async () => {
    const onPhone = here.keep(await reader.onPhone(here.browser));
    const { page: phone } = onPhone;
    await onPhone.open(`/claims/${claimId}`);
    const [first = '', second = '', ...others] = (await stored()).map(({ title }) => title);
    const choose = async (opener: RegExp, step: string) => {
      await cardOf(first, phone).getByRole('button', { name: opener }).tap();
      const placed = phone.waitForResponse(isPlacing);
      await phone.getByRole('menuitem', { name: step, exact: true }).tap();
      expect((await placed).ok()).toBe(true);
      return (await stored()).map(({ title }) => title);
    };
    expect(await choose(/^نقل/, evidenceAr.order.down)).toEqual([second, first, ...others]);
    expect(await choose(/^المزيد عن/, evidenceAr.order.up)).toEqual([first, second, ...others]);
  });
});
