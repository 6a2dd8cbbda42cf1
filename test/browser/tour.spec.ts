import { ClaimSummary, Document, listOf, Session, Speech } from '@isnad/contracts';
import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { tourAr } from '../../frontend/src/i18n/tour.ar.js';
import { describeInBrowser, deskInBrowser } from './desk-in-browser.js';
import type { Reader } from './reader.js';
import { seriousFindings } from './serious-findings.js';

interface Step {
  readonly name: keyof typeof tourAr.step;
  readonly path: string;
  /** A selector. */
  readonly shows: string;
}

/** More stops than any page has before what is looked for. */
const MOST_STOPS = 80;

/** Goes on by Tab until the focus is there, as a person without a mouse would. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

describeInBrowser('the tour of the sample speech, in Arabic and from the keyboard', () => {
  const here = deskInBrowser({ begins: 'at its first start' });

  /** Where each step is to lead through this desk's sample, and what of the page it is to point at. */
  async function stepsThere(reader: Reader): Promise<readonly Step[]> {
    const speech = (await reader.read(listOf(Speech), '/speeches')).data.find(({ isSample }) => isSample);
    const [document] = (await reader.read(listOf(Document), `/documents?speechId=${speech?.id}`)).data;
    const published = `/claims?speechId=${speech?.id}&status=published`;
    const [claim] = (await reader.read(listOf(ClaimSummary), published)).data;
    return [
      { name: 'work', path: '/', shows: 'h1' },
      { name: 'speech', path: `/speeches/${speech?.id}`, shows: 'a[href^="/documents/"]' },
      { name: 'text', path: `/documents/${document?.id}`, shows: 'article mark' },
      { name: 'alignment', path: `/speeches/${speech?.id}/alignment`, shows: '[role="region"] [data-row]' },
      { name: 'claim', path: `/claims/${claim?.id}`, shows: 'h1' },
      { name: 'evidence', path: `/claims/${claim?.id}`, shows: '#evidence' },
      { name: 'published', path: `/claims/${claim?.id}`, shows: 'a[href*="/fact-checks/"]' },
    ];
  }

  /** Waits until what the step points at can be seen: within the window, and not behind the card or a bar. */
  const isInSight = (page: Page, selector: string) =>
    page.waitForFunction((wanted) => {
      const shown = document.querySelector('[data-tour-here]');
      if (!shown?.matches(wanted) || document.querySelectorAll('[data-tour-here]').length !== 1) return false;
      return [...shown.getClientRects()].some(({ left, top, width, height }) => {
        const middle = Math.min(top + height / 2, window.innerHeight / 2);
        const seen = document.elementFromPoint(left + width / 2, Math.max(top, middle));
        return seen !== null && shown.contains(seen);
      });
    }, selector);

  it('is begun at the work page, shows what it speaks of at every step, ends, and does not come again', async () => {
    const reader = await here.signIn('reviewer1', 'ar', 1360);
    const { page } = reader;
    const steps = await stepsThere(reader);
    const start = page.getByRole('button', { name: tourAr.offer.start });
    await start.waitFor();
    await tabTo(page, start);
    await page.keyboard.press('Enter');

    for (const [place, step] of steps.entries()) {
      const { title, text } = tourAr.step[step.name];
      const card = page.getByRole('region', { name: title, exact: true });
      await card.getByText(text).waitFor();
      await isInSight(page, step.shows);
      expect(new URL(page.url()).pathname).toBe(step.path);
      expect(await card.textContent()).toContain(`الخطوة ${place + 1} من ${steps.length}`);
      await card.getByRole('heading').and(page.locator(':focus')).waitFor();
      if (step.name === 'text') expect(await seriousFindings(page)).toEqual([]);
      const isLast = place === steps.length - 1;
      await tabTo(page, card.getByRole('button', { name: isLast ? tourAr.finish : tourAr.next }));
      await page.keyboard.press('Enter');
      await card.waitFor({ state: 'hidden' });
    }

    await reader.open('/');
    expect((await reader.read(Session, '/session')).preferences.tourDismissed).toBe(true);
    expect(await page.getByText(tourAr.offer.title).count()).toBe(0);
    expect(await page.getByRole('button', { name: tourAr.leave }).count()).toBe(0);
  });
});
