import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createDataFolder } from '../../backend/src/platform/db/testing/data-folder.js';
import { adminsPages, editorsPages, reviseAText } from '../browser/page-addresses.js';
import { Reader } from '../browser/reader.js';
import { type DeskProcess, startDeskProcess } from '../support/desk-process.js';
import { openBrowser } from '../support/open-browser.js';

const languages = ['ar', 'en'] as const;
const themes = ['light', 'dark'] as const;
const widths = [1360, 360] as const;

interface Picture {
  readonly path: string;
  readonly file: string;
  readonly title: string;
}

/** The address of a page as part of a file's name: legible where it can be, and short, for Arabic words are long in an address. */
const nameOf = (path: string) =>
  decodeURI(path)
    .replaceAll(/[0-9a-f-]{36}/g, 'id')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60);

const fileNameOf = (place: number, path: string, ...parts: readonly (string | number)[]) =>
  `${[String(place).padStart(2, '0'), nameOf(path), ...parts].join('-')}.png`;

/** Paints what is below the window as well: a picture of the whole page is taken before the browser would. */
const paintAll = (page: Page) =>
  page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  }`);

async function takeAll(page: Page, path: string, place: number, language: string, folder: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  await paintAll(page);
  for (const colorScheme of themes) {
    // Without motion: a picture taken while colours change shows neither theme.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const file = fileNameOf(place, path, language, colorScheme, width);
      await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled' });
      pictures.push({ path, file, title: `${language}, ${colorScheme}, ${width} px` });
    }
  }
  await page.setViewportSize({ width: widths[0], height: 900 });
  return pictures;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function indexOf(pictures: readonly Picture[]): string {
  const paths = [...new Set(pictures.map(({ path }) => path))];
  const sections = paths.map((path) => {
    const figures = pictures
      .filter((picture) => picture.path === path)
      .map(
        ({ file, title }) =>
          `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${title}</figcaption></figure>`,
      );
    return `<section><h2>${escaped(path)}</h2>${figures.join('')}</section>`;
  });
  const style =
    'body{font:14px system-ui;margin:16px}section{display:flex;flex-wrap:wrap;gap:12px;align-items:start}h2{flex:100%}figure{margin:0}img{height:320px;border:1px solid #ccc}';
  return `<!doctype html><meta charset="utf-8"><title>Isnad, every page</title><style>${style}</style>${sections.join('')}`;
}

async function look(browser: Browser, desk: DeskProcess, folder: string, only: string, print: (line: string) => void) {
  const pictures: Picture[] = [];
  for (const language of languages) {
    let place = 0;
    for (const [account, pages] of [
      ['editor1', editorsPages],
      ['admin', adminsPages],
    ] as const) {
      const reader = await Reader.signIn(browser, desk, desk.account(account), language, widths[0]);
      for (const path of await pages(reader.page.request, desk.url)) {
        place += 1;
        if (!path.includes(only)) continue;
        await reader.open(path.startsWith('/fact-checks') ? `${path}?lang=${language}` : path);
        pictures.push(...(await takeAll(reader.page, path, place, language, folder)));
        print(`${language} ${path}`);
      }
      await reader.close();
    }
  }
  await writeFile(join(folder, 'index.html'), indexOf(pictures));
}

/**
 * Takes every page of a throw-away desk with the sample speech, in both languages and both themes, wide and narrow, into `folder`,
 * with an index of them. `only` leaves out the pages whose address does not hold it.
 */
export async function takePictures(folder: string, only: string, print: (line: string) => void): Promise<void> {
  await mkdir(folder, { recursive: true });
  const data = await createDataFolder();
  const desk = await startDeskProcess(data.path);
  const browser = await openBrowser();
  try {
    const reader = await Reader.signIn(browser, desk, desk.account('editor1'), 'ar');
    await reviseAText(reader.page.request, desk.url);
    await reader.close();
    await look(browser, desk, folder, only, print);
  } finally {
    await browser.close();
    await desk.stop();
    await data.remove();
  }
}
