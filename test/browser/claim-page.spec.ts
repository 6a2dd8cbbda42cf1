import { type Claim, type ClaimStatus, ClaimSummary, Draft, listOf, Verdict } from '@isnad/contracts';
import { expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { claimPageAr } from '../../frontend/src/i18n/claim-page.ar.js';
import { preferencesAr } from '../../frontend/src/i18n/preferences.ar.js';
import { workbenchAr } from '../../frontend/src/i18n/workbench.ar.js';
import { describeInBrowser, deskInBrowser } from './desk-in-browser.js';
import type { Reader } from './reader.js';
import { seriousFindings } from './serious-findings.js';

describeInBrowser('the claim page in the browser, in Arabic', () => {
  const here = deskInBrowser();

  /** Opens the sample's claim in a state, as a member of the desk. */
  async function openAs(
    name: string,
    status: ClaimStatus,
    draft: 'none' | 'as it is' = 'none',
  ): Promise<{ reader: Reader; id: Claim['id'] }> {
    const reader = await here.signIn(name, 'ar', 1360);
    const [claim] = (await reader.read(listOf(ClaimSummary), `/claims?status=${status}`)).data;
    if (!claim) throw new Error(`The sample has no claim that is ${status}.`);
    if (draft === 'none') await forgetDraft(reader, claim.id);
    await reader.open(`/claims/${claim.id}`);
    return { reader, id: claim.id };
  }

  /** What an earlier test has left would be a conflict for whoever types before it has come. */
  async function forgetDraft({ page }: Reader, id: Claim['id']): Promise<void> {
    const address = `${here.desk.url}/api/drafts/review:${id}:1`;
    const answer = await page.request.get(address);
    if (answer.status() === 404) return;
    const { version } = Draft.parse(await answer.json());
    const gone = await page.request.delete(address, { headers: { 'if-match': `"${version}"` } });
    expect(gone.status()).toBe(204);
  }

  const reviewsOf = ({ page }: Reader): Locator =>
    page.getByRole('region', { name: workbenchAr.review.title, exact: true });
  const reasoningOf = (reader: Reader): Locator =>
    reviewsOf(reader).getByRole('textbox', { name: workbenchAr.review.reasoning, exact: true });
  const saved = (reader: Reader) => reviewsOf(reader).locator('[data-draft="saved"]').waitFor();

  it('brings back what was written after a reload, on another computer and after the session has ended', async () => {
    const { reader } = await openAs('reviewer2', 'in_review');
    await reasoningOf(reader).fill('الحسابات الشهرية تقول غير ذلك.');
    await saved(reader);
    // Without what this browser keeps, only the server can bring it back.
    await reader.page.evaluate('window.localStorage.clear()');
    await reader.page.reload();
    await reader.settled();
    await reviewsOf(reader).getByText(workbenchAr.draft.restored).waitFor();
    expect(await reasoningOf(reader).inputValue()).toBe('الحسابات الشهرية تقول غير ذلك.');

    reader.expectRefusal(401);
    await reader.page.context().clearCookies();
    await reasoningOf(reader).fill('الحسابات الشهرية تقول غير ذلك، ثم جاء التصحيح.');
    await reader.giveThePasswordAgain(here.desk.account('reviewer2').password);
    await reasoningOf(reader).waitFor();
    expect(await reasoningOf(reader).inputValue()).toBe('الحسابات الشهرية تقول غير ذلك، ثم جاء التصحيح.');
    await saved(reader);
  });

  it('shows two windows’ drafts side by side and lets the person choose piece by piece', async () => {
    const { reader: first } = await openAs('reviewer2', 'in_review');
    await reasoningOf(first).fill('نقطة البداية.');
    await saved(first);
    const { reader: second, id } = await openAs('reviewer2', 'in_review', 'as it is');
    await second.page.getByText(workbenchAr.draft.restored).waitFor();
    // Not "saved" on the page, which it says already; and not any other answer: presence is put as well.
    const kept = first.page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().includes('/api/drafts/') && answer.ok(),
    );
    await reasoningOf(first).fill('نقطة البداية. وزاد الأول.');
    await kept;

    second.expectRefusal(412);
    await reasoningOf(second).fill('نقطة البداية. وزاد الثاني.');
    await reviewsOf(second).getByRole('button', { name: claimPageAr.draft.compare }).click();
    const dialog = second.page.getByRole('dialog');
    await dialog.getByText('الأول').waitFor();
    expect(await seriousFindings(second.page)).toEqual([]);
    await dialog.getByRole('radio', { name: claimPageAr.conflict.edit }).check();
    await dialog.getByRole('textbox').fill('نقطة البداية. وزاد الأول والثاني.');
    await dialog.getByRole('button', { name: claimPageAr.conflict.keepChosen }).click();
    await saved(second);
    expect(await reasoningOf(second).inputValue()).toBe('نقطة البداية. وزاد الأول والثاني.');
    const { body } = await second.read(Draft, `/drafts/review:${id}:1`);
    expect(body).toMatchObject({ reasoning: 'نقطة البداية. وزاد الأول والثاني.' });
  });

  it('goes by keys to the verdict, ties its sentences to evidence and shows their numbers', async () => {
    const { reader, id } = await openAs('editor1', 'deciding');
    const { page } = reader;
    const verdict = page.getByRole('region', { name: workbenchAr.verdict.title, exact: true });
    await verdict.waitFor();
    await page.keyboard.press('4');
    await page.waitForFunction(() => document.activeElement?.id === 'verdict');
    for (const [name, value] of [
      [workbenchAr.verdict.resolution, 'رجّحنا التاريخ الرسمي.'],
      [workbenchAr.verdict.summary, 'التاريخ صحيح.'],
      [workbenchAr.verdict.explanation, 'راجعنا خبرين. وأحدهما يذكر اليوم نفسه.'],
    ] as const) {
      await verdict.getByRole('textbox', { name, exact: true }).fill(value);
    }
    for (const group of await verdict.getByRole('radiogroup').all()) await group.getByRole('radio').first().check();
    const sentences = verdict.getByRole('group', { name: claimPageAr.grounds.title });
    const last = sentences.getByRole('listitem').filter({ hasText: 'وأحدهما يذكر اليوم نفسه.' });
    await last.getByRole('button').nth(1).click();
    expect(await last.getAttribute('data-tied')).toBe('true');
    expect(await seriousFindings(reader.page)).toEqual([]);
    const written = page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/verdict'),
    );
    await verdict.getByRole('button', { name: workbenchAr.verdict.save }).click();
    const { grounds } = Verdict.parse(await (await written).json());
    expect(grounds.map(({ exact, evidenceIds }) => [exact, evidenceIds.length])).toEqual([
      ['وأحدهما يذكر اليوم نفسه.', 1],
    ]);
    const link = verdict.locator('sup').getByRole('link');
    await link.click();
    await page.waitForURL(({ hash }) => hash === `#evidence-${grounds[0]?.evidenceIds[0]}`);

    await reader.open(`/claims/${id}#history`);
    await page.waitForFunction(() => document.activeElement?.id === 'history');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: preferencesAr.shortcuts.title }).waitFor();
    expect(await seriousFindings(reader.page)).toEqual([]);
  });
});
