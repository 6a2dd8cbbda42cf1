/**
 * The text page in Chromium, as built for use: 5,000 marks on 120,000 characters. How long until the text is painted, and the longest
 * frame while one scrolls, chooses words by mouse and keys, walks over the marks and searches.
 */
import { ensureBuilt } from '../scripts/lib/build.mjs';
import { importSource } from '../scripts/lib/typescript-sources.mjs';
import { listOf, serveApp } from './lib/app-server.mjs';
import { taskTimes } from './lib/main-thread.mjs';
import { markedDocument, reader, settings } from './lib/marked-text.mjs';

const CHARACTERS = 120_000;
const MARKS = 5_000;
const OPENINGS = 5;
const ROUNDS = 3;
/** A held key repeats about thirty times a second. */
const KEY_REPEAT_MS = 33;
const WINDOW = { width: 1360, height: 900 };

const milliseconds = (value) => `${Math.round(value)} ms`;

/** What the API answers, held against the contract: the page takes nothing else, and would only say that it cannot be shown. */
async function answersFor(documents) {
  const {
    DocumentMark,
    DocumentWithText,
    Segment,
    Session,
    Settings,
    Speech,
    listOf: listSchema,
  } = await importSource('contracts/src/index.ts');
  const answers = new Map([
    ['/session', Session.parse(reader)],
    ['/settings', Settings.parse(settings)],
    ['/setup', { needed: false }],
  ]);
  for (const { document, segments, marks, speech } of documents) {
    answers.set(`/documents/${document.id}`, DocumentWithText.parse(document));
    answers.set(`/documents/${document.id}/segments`, listSchema(Segment).parse(listOf(segments)));
    answers.set(`/documents/${document.id}/appearances`, listSchema(DocumentMark).parse(listOf(marks)));
    answers.set(`/speeches/${speech.id}`, Speech.parse(speech));
  }
  return answers;
}

/**
 * Runs in the page. `openings` is the time from going to an address, as a click on a link does, until the first frame with the text
 * and marks in it has been painted; long frames are those the browser itself reports (50 ms and more).
 */
function watchPage() {
  const frames = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) frames.push({ startTime, duration });
  }).observe({ type: 'long-animation-frame', buffered: true });
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  window.bench = {
    async open(path, title) {
      const start = performance.now();
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
      const shown = () => document.querySelector(`article[aria-label="${title}"] mark`) !== null;
      while (!shown()) await new Promise((next) => requestAnimationFrame(next));
      await painted();
      const arrived = Math.max(
        ...performance
          .getEntriesByType('resource')
          .map(({ name, responseEnd }) => (name.includes(path) ? responseEnd : 0)),
      );
      const end = performance.now();
      return { whole: end - start, afterData: end - arrived };
    },
    /** The longest frames since a moment. */
    longestSince: (start) => frames.filter((frame) => frame.startTime >= start).map(({ duration }) => duration),
    now: () => performance.now(),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/**
 * Does something on the page a few times, and says the longest frame of each; then once more, traced, for the longest task by the
 * processor's clock: tracing makes frames longer. The first round pays for what is drawn for the first time. `prepare` brings the page back
 * to where each round begins and is not measured.
 */
async function measured(page, say, name, work, prepare) {
  const begin = async () => {
    await prepare();
    await page.waitForTimeout(700);
  };
  const act = async () => {
    await work();
    await page.waitForTimeout(300);
  };
  const frames = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await begin();
    const start = await page.evaluate(() => window.bench.now());
    await act();
    frames.push(await page.evaluate((since) => window.bench.longestSince(since), start));
  }
  await begin();
  const [longest = 0] = await taskTimes(page, act);
  const worst = frames.map((long) => (long.length === 0 ? '<50' : Math.round(Math.max(...long)))).join(', ');
  const count = frames.reduce((sum, { length }) => sum + length, 0);
  say(
    `${name.padEnd(44)} longest frame ${worst} ms (${count} of 50 ms or more); longest task ${milliseconds(longest)} of processor`,
  );
}

async function scrolling(page) {
  for (let turn = 0; turn < 120; turn += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
}

async function choosingByMouse(page) {
  const box = await page.getByRole('article').boundingBox();
  const x = box.x + box.width * 0.6;
  await page.mouse.move(x, 300);
  await page.mouse.down();
  for (let y = 300; y < 800; y += 10) await page.mouse.move(x - (y - 300) / 5, y);
  await page.mouse.up();
}

async function pressing(page, keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(KEY_REPEAT_MS);
  }
}

const times = (count, key) => Array.from({ length: count }, () => key);

export async function run(say) {
  await ensureBuilt(['contracts', 'frontend']);
  const { openBrowser } = await importSource('test/support/open-browser.ts');
  const small = markedDocument({ number: 1, characters: 3_000, marks: 20 });
  small.document.title = 'نص قصير';
  const large = markedDocument({ number: 2, characters: CHARACTERS, marks: MARKS });
  const app = await serveApp(await answersFor([small, large]));
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: WINDOW, locale: 'ar-IQ' });
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    const pathOf = ({ document }) => `/documents/${document.id}`;
    const open = ({ document }) =>
      page.evaluate(([path, title]) => window.bench.open(path, title), [`/documents/${document.id}`, document.title]);

    say(`${MARKS} marks on ${large.document.currentVersion.text.length} characters, Chromium ${browser.version()}`);
    const openings = [];
    for (let round = 0; round < OPENINGS; round += 1) {
      // From another text, in an app that is open: what a reader waits for who follows a link.
      await page.goto(app.url + pathOf(small));
      await page.getByRole('article').waitFor();
      await page.waitForTimeout(500);
      openings.push(await open(large));
    }
    const spread = (values) =>
      `${milliseconds(median(values))} (${values.map((value) => Math.round(value)).join(', ')})`;
    say(`first paint, from the click                  ${spread(openings.map(({ whole }) => whole))}`);
    say(`first paint, from the arrival of its data    ${spread(openings.map(({ afterData }) => afterData))}`);
    await page.goto(app.url + pathOf(small));
    await page.getByRole('article').waitFor();
    const tasks = await taskTimes(page, () => open(large));
    say(`processor time of the page until then        ${milliseconds(tasks.reduce((sum, time) => sum + time, 0))}`);

    await page.waitForTimeout(1_000);
    await page.mouse.move(900, 500);
    const atBeginning = async () => {
      await pressing(page, ['Escape', 'Escape', 'Escape']);
      await page.evaluate(() => window.scrollTo(0, 0));
    };
    await measured(page, say, 'scrolling 48,000 px by wheel', () => scrolling(page), atBeginning);
    await measured(page, say, 'choosing words by mouse over 12 lines', () => choosingByMouse(page), atBeginning);
    await measured(
      page,
      say,
      'choosing by keys: 60 words, 6 sentences',
      () => pressing(page, ['v', ...times(60, 'Shift+ArrowLeft'), ...times(6, 'Shift+ArrowDown'), 'w']),
      atBeginning,
    );
    await measured(page, say, 'walking over 30 marks', () => pressing(page, times(30, 'j')), atBeginning);
    await measured(
      page,
      say,
      'searching, and going over 20 places found',
      async () => {
        await page.keyboard.press('/');
        await page.keyboard.type('الموازنة', { delay: 60 });
        await pressing(page, times(20, 'Enter'));
      },
      atBeginning,
    );
    await measured(
      page,
      say,
      'from the beginning to the end by the map',
      () => pressing(page, ['Home', 'End', 'PageUp', 'PageUp', 'Home']),
      async () => {
        await atBeginning();
        await page.getByRole('slider').focus();
      },
    );
  } finally {
    await browser.close();
    app.close();
  }
}
