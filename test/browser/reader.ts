import {
  type AttributionRating,
  attributionRatingNames,
  type ClaimAction,
  claimActionNames,
  defaultTruthScale,
  type InterfaceLanguage,
  type Localised,
  Session,
} from '@isnad/contracts';
import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Locator, Page } from 'playwright-core';
import type { z } from 'zod';
import { alignmentAr } from '../../frontend/src/i18n/alignment.ar.js';
import { alignmentEn } from '../../frontend/src/i18n/alignment.en.js';
import { appAr } from '../../frontend/src/i18n/app.ar.js';
import { appEn } from '../../frontend/src/i18n/app.en.js';
import { evidenceAr } from '../../frontend/src/i18n/evidence.ar.js';
import { evidenceEn } from '../../frontend/src/i18n/evidence.en.js';
import { intakeAr } from '../../frontend/src/i18n/intake.ar.js';
import { intakeEn } from '../../frontend/src/i18n/intake.en.js';
import { liveAr } from '../../frontend/src/i18n/live.ar.js';
import { liveEn } from '../../frontend/src/i18n/live.en.js';
import { resourcesAr } from '../../frontend/src/i18n/resources.ar.js';
import { resourcesEn } from '../../frontend/src/i18n/resources.en.js';
import { revisionAr } from '../../frontend/src/i18n/revision.ar.js';
import { revisionEn } from '../../frontend/src/i18n/revision.en.js';
import { workbenchAr } from '../../frontend/src/i18n/workbench.ar.js';
import { workbenchEn } from '../../frontend/src/i18n/workbench.en.js';
import type { Account, DeskProcess } from '../support/desk-process.js';

const catalogues = {
  ar: {
    alignment: alignmentAr,
    app: appAr,
    evidence: evidenceAr,
    intake: intakeAr,
    live: liveAr,
    resources: resourcesAr,
    revision: revisionAr,
    workbench: workbenchAr,
  },
  en: {
    alignment: alignmentEn,
    app: appEn,
    evidence: evidenceEn,
    intake: intakeEn,
    live: liveEn,
    resources: resourcesEn,
    revision: revisionEn,
    workbench: workbenchEn,
  },
} as const;

const contextOptions = (language: InterfaceLanguage, width: number, height: number): BrowserContextOptions => ({
  locale: language === 'ar' ? 'ar-IQ' : 'en-GB',
  viewport: { width, height },
});

/**
 * A person at a browser. Finds everything by the names that a screen reader would say, in the person's language, so that what has
 * no name or is not translated cannot be used. Keeps what went wrong in the page meanwhile.
 */
export class Reader {
  readonly faults: string[] = [];
  private readonly words;
  private readonly expected = new Set<number>();

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly base: string,
    private readonly language: InterfaceLanguage,
  ) {
    this.words = catalogues[language];
    context.on('weberror', (thrown) =>
      this.faults.push(`${thrown.error().message} (at ${thrown.page()?.url() ?? 'a page that is gone'})`),
    );
  }

  static async openSignIn(
    browser: Browser,
    desk: DeskProcess,
    language: InterfaceLanguage,
    width = 1280,
  ): Promise<Reader> {
    const context = await browser.newContext(contextOptions(language, width, 900));
    const page = await context.newPage();
    await page.goto(desk.url);
    return new Reader(context, page, desk.url, language);
  }

  /** Signs in as a new user would, and sees to it that the app speaks the wanted language. */
  static async signIn(
    browser: Browser,
    desk: DeskProcess,
    account: Account,
    language: InterfaceLanguage,
    width = 1280,
  ): Promise<Reader> {
    const reader = await Reader.openSignIn(browser, desk, language, width);
    const { page, words } = reader;
    await page.getByLabel(words.app.session.email).fill(account.email);
    await page.getByLabel(words.app.session.password, { exact: true }).fill(account.password);
    await page.getByRole('button', { name: words.app.session.submit, exact: true }).click();
    await page.getByRole('banner').waitFor();
    // A browser in which nobody has chosen follows the account; its words may still be on their way.
    const { user } = await reader.read(Session, '/session');
    await page.locator(`html[lang="${user.language}"]`).waitFor();
    if ((await page.locator('html').getAttribute('lang')) !== language) {
      const name = language === 'ar' ? 'العربية' : 'English';
      await page.getByRole('banner').getByRole('button', { name }).click();
    }
    await page.locator(`html[lang="${language}"]`).waitFor();
    reader.listenToConsole();
    return reader;
  }

  /** The same person, who is signed in on a phone as well. */
  async onPhone(browser: Browser): Promise<Reader> {
    const context = await browser.newContext({
      ...contextOptions(this.language, 390, 844),
      ...{ hasTouch: true, isMobile: true, storageState: await this.context.storageState() },
    });
    const phone = new Reader(context, await context.newPage(), this.base, this.language);
    phone.listenToConsole();
    return phone;
  }

  /** From here on what a browser's console reports is a fault; before the sign-in it tells that nobody is signed in. */
  private listenToConsole(): void {
    this.context.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      if (this.expects(message)) return;
      this.faults.push(`${message.type()} in the console: ${message.text()} (${message.location().url})`);
    });
  }

  /** The server is going to refuse something with this status: every browser reports that, and it is no fault of the page. */
  expectRefusal(status: number): void {
    this.expected.add(status);
  }

  private expects(message: ConsoleMessage): boolean {
    const refused = /^Failed to load resource: the server responded with a status of (\d+)/.exec(message.text());
    return refused !== null && this.expected.has(Number(refused[1]));
  }

  /** What the API answers this person. */
  async read<Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.infer<Schema>> {
    const answer = await this.page.request.get(`${this.base}/api${path}`);
    if (!answer.ok()) throw new Error(`GET ${path} answered ${answer.status()}: ${await answer.text()}`);
    return schema.parse(await answer.json());
  }

  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.base).href);
    await this.settled();
  }

  /** The page's own content is there, not its loading state. */
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.getByRole('progressbar').first().waitFor({ state: 'hidden' });
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  async addSpeech(title: string, speaker: string, date: string): Promise<void> {
    const { app, resources } = this.words;
    await this.open('/speeches/create');
    const main = this.page.getByRole('main');
    await main.getByRole('textbox', { name: resources.speeches.fields.title, exact: true }).fill(title);
    await main.getByRole('radio', { name: app.speech.newSpeaker }).check();
    await main.getByRole('textbox', { name: resources.speeches.fields.speaker.name, exact: true }).fill(speaker);
    await main.getByRole('textbox', { name: resources.speeches.fields.date, exact: true }).fill(date);
    await main.getByRole('combobox', { name: resources.speeches.fields.language }).click();
    await this.page.getByRole('option', { name: this.language === 'ar' ? 'العربية' : 'Arabic' }).click();
    await main.locator('button[type="submit"]').click();
    await this.page.waitForURL(/\/speeches\/[0-9a-f-]{36}$/);
    await this.settled();
  }

  async uploadText(name: string, bytes: Uint8Array): Promise<void> {
    const { app, intake, resources } = this.words;
    await this.page.goto(`${this.page.url()}/documents/create`);
    const main = this.page.getByRole('main');
    await main.getByRole('tab', { name: intake.file }).click();
    await main
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) });
    await main.getByRole('heading', { name: intake.understood }).waitFor();
    await main.getByRole('textbox', { name: resources.documents.fields.title, exact: true }).fill(name);
    await main.getByRole('button', { name: app.document.submit }).click();
    await this.page.waitForURL(/\/documents\/[0-9a-f-]{36}$/);
    await this.settled();
  }

  /** Pastes a text into the speech whose page is open. */
  async pasteText(title: string, text: string): Promise<void> {
    const { app, resources } = this.words;
    await this.page.goto(`${this.page.url()}/documents/create`);
    const main = this.page.getByRole('main');
    await main.getByRole('textbox', { name: app.document.text, exact: true }).fill(text);
    await main.getByRole('textbox', { name: resources.documents.fields.title, exact: true }).fill(title);
    await main.getByRole('button', { name: app.document.submit }).click();
    await this.page.waitForURL(/\/documents\/[0-9a-f-]{36}$/);
    await this.settled();
  }

  /** Sends a file to the speech whose page is open, takes over the title that the file names, and keeps it. */
  async importPage(name: string, html: string): Promise<void> {
    const { app, intake } = this.words;
    await this.page.goto(`${this.page.url()}/documents/create`);
    const main = this.page.getByRole('main');
    await main.getByRole('tab', { name: intake.file }).click();
    const file = { name, mimeType: 'text/html', buffer: Buffer.from(html) };
    await main.locator('input[type="file"]').setInputFiles(file);
    await main.getByRole('heading', { name: intake.understood }).waitFor();
    // What was read is found again: its id stands in the address.
    await this.page.reload();
    await main.getByRole('heading', { name: intake.understood }).waitFor();
    await main.getByRole('button', { name: intake.take }).first().click();
    await main.getByRole('button', { name: app.document.submit }).click();
    await this.page.waitForURL(/\/documents\/[0-9a-f-]{36}$/);
    await this.page.getByRole('article').waitFor();
    await this.settled();
  }

  /** Adds a newer text to the document whose page is open, and goes on to the places that wait. */
  async addNewerText(text: string): Promise<void> {
    const { app, revision } = this.words;
    const main = this.page.getByRole('main');
    await main.getByRole('button', { name: revision.version.replace('%{number}', '1') }).click();
    await this.page.getByRole('menuitem', { name: revision.add }).click();
    await main.getByRole('textbox', { name: app.document.text, exact: true }).fill(text);
    await main.getByRole('button', { name: revision.keep.replace('%{number}', '2') }).click();
    await main.getByRole('heading', { name: revision.outcomesTitle }).waitFor();
    await main.locator('a[href*="/anchorings?documentId="]').click();
    await this.settled();
  }

  /** Says that the newer text no longer has the words of the place in hand. */
  async dropPlace(reason: string): Promise<void> {
    const { revision, workbench } = this.words;
    await this.page.getByRole('main').getByRole('button', { name: revision.drop }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: workbench.field.reason }).fill(reason);
    await this.confirm(dialog);
  }

  /** Opens the comparison of a speech's texts; answers the statements' rows, told apart by what differs. */
  async compare(speechPath: string): Promise<Locator> {
    const { alignment } = this.words;
    await this.open(speechPath);
    await this.page.getByRole('link', { name: alignment.open }).click();
    await this.page.getByRole('region', { name: alignment.region }).waitFor();
    return this.page.locator('[data-row]');
  }

  /** Ties the other report's words of a row to the claim that one report's words have. */
  async addAppearance(row: Locator): Promise<void> {
    const button = row.getByRole('button', { name: this.words.alignment.addAppearance });
    await button.click();
    await button.waitFor({ state: 'detached' });
  }

  /** Accepts a proposal with the keyboard and makes a claim of the words of the text; answers the claim's address. */
  async acceptFirstQuote(): Promise<string> {
    const { workbench } = this.words;
    const { page } = this;
    const quote = page.getByRole('listitem').filter({ hasText: workbench.text.look.quote }).getByRole('button').first();
    await quote.click();
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: workbench.text.useWords }).click();
    const made = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/api/claims'),
    );
    await dialog.getByRole('button', { name: workbench.text.createClaim }).click();
    const { id }: { id: string } = await (await made).json();
    await dialog.waitFor({ state: 'hidden' });
    await this.open(`/claims/${id}`);
    return `/claims/${id}`;
  }

  async addEvidence(title: string): Promise<void> {
    const { evidence } = this.words;
    await this.page.getByRole('button', { name: evidence.add }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('radio').nth(0).check();
    await dialog.getByRole('radio').nth(3).check();
    await dialog.getByRole('textbox', { name: evidence.itemTitle, exact: true }).fill(title);
    await dialog.locator('button[type="submit"]').click();
    await dialog.waitFor({ state: 'hidden' });
    await this.page.getByRole('heading', { name: title }).waitFor();
  }

  /** Where a comment on the claim in view is typed. */
  get comment(): Locator {
    return this.page.getByLabel(this.words.workbench.comments.write, { exact: true });
  }

  async sendComment(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.workbench.comments.send, exact: true }).click();
  }

  /** The dialog that asks for the password over the page once the session has ended. */
  get signInAgain(): Locator {
    return this.page.getByRole('dialog', { name: this.words.live.session.title });
  }

  async giveThePasswordAgain(password: string): Promise<void> {
    const { app, live } = this.words;
    await this.signInAgain.getByLabel(app.session.password, { exact: true }).fill(password);
    await this.signInAgain.getByRole('button', { name: live.session.submit }).click();
    await this.signInAgain.waitFor({ state: 'hidden' });
  }

  /** Who the page says is there besides. */
  present(activity: 'viewing' | 'reviewing' | 'editing', name: string): Locator {
    const [before] = this.words.live.presence.claim[activity].split('%{names}');
    return this.page.getByRole('status').filter({ hasText: `${before}${name}` });
  }

  async triage(): Promise<void> {
    const dialog = await this.step('triage');
    await dialog.getByRole('radio').nth(1).check();
    await this.confirm(dialog);
  }

  async assign(names: readonly string[]): Promise<void> {
    const dialog = await this.step('assign');
    await dialog.getByRole('combobox').click();
    for (const name of names) await this.page.getByRole('option', { name }).click();
    await this.page.keyboard.press('Escape');
    await this.confirm(dialog);
  }

  async review(truthRating: string, reasoning: string): Promise<void> {
    const { workbench } = this.words;
    const region = this.page.getByRole('region', { name: workbench.review.title, exact: true });
    await this.rate(region, 'as_reported', truthRating);
    await region.getByRole('textbox', { name: workbench.review.reasoning, exact: true }).fill(reasoning);
    await this.checkEvidence(region);
    const button = region.getByRole('button', { name: workbench.review.submit });
    await button.click();
    await button.waitFor({ state: 'hidden' });
  }

  async writeVerdict(truthRating: string, summary: string, explanation: string): Promise<void> {
    const { workbench } = this.words;
    const region = this.page.getByRole('region', { name: workbench.verdict.title, exact: true });
    await this.rate(region, 'as_reported', truthRating);
    await region.getByRole('textbox', { name: workbench.verdict.summary, exact: true }).fill(summary);
    await region.getByRole('textbox', { name: workbench.verdict.explanation, exact: true }).fill(explanation);
    await this.checkEvidence(region);
    const button = region.getByRole('button', { name: workbench.verdict.save });
    await button.click();
    // The form closes once all of the page is new; until then what is below it may move from under a click.
    await button.waitFor({ state: 'hidden' });
  }

  /** Takes a step that asks for nothing but confirmation. */
  async act(action: ClaimAction): Promise<void> {
    await this.confirm(await this.step(action));
  }

  async publicAddress(): Promise<string> {
    const link = this.page.locator('a[href*="/fact-checks/"]').first();
    return new URL((await link.getAttribute('href')) ?? '', this.base).href;
  }

  async reportPdf(): Promise<Buffer> {
    const href = await this.page.locator(`a[href*="report.pdf?lang=${this.language}"]`).getAttribute('href');
    return (await this.page.request.get(new URL(href ?? '', this.base).href)).body();
  }

  private async rate(region: Locator, attribution: AttributionRating, truth: string): Promise<void> {
    await region
      .getByRole('radio', { name: this.in(attributionRatingNames[attribution]) })
      .first()
      .check();
    const value = defaultTruthScale.find(({ key }) => key === truth);
    const name = value && `${this.in(value.name)} ${this.in(value.definition)}`;
    await region.getByRole('radio', { name, exact: true }).check();
  }

  /** Rests the form on all evidence of the claim, of which there is some. */
  private async checkEvidence(region: Locator): Promise<void> {
    // The list of evidence is asked for by itself and may come after the form.
    await region.getByRole('checkbox').first().waitFor();
    for (const box of await region.getByRole('checkbox').all()) await box.check();
  }

  private async step(action: ClaimAction): Promise<Locator> {
    const button = this.page
      .getByRole('main')
      .getByRole('button', { name: this.in(claimActionNames[action]), exact: true });
    await button.click();
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }

  private async confirm(dialog: Locator): Promise<void> {
    await dialog.locator('button[type="submit"]').click();
    await dialog.waitFor({ state: 'hidden' });
  }

  private in(text: Localised): string {
    return text[this.language];
  }
}
