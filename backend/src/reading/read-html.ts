import { Readability } from '@mozilla/readability';
import { findDescription } from './html-description.js';
import { removeFurniture } from './html-furniture.js';
import { type Page, parsePage, wholeOf } from './html-page.js';
import { depthOf, textBelow } from './html-text.js';
import { type FoundDescription, NOTHING_FOUND, type ReadingNote } from './read-text.js';
import { readingNotes } from './reading-notes.js';

export interface ReadHtml {
  readonly text: string;
  readonly found: FoundDescription;
  readonly notes: readonly ReadingNote[];
}

/** Where browsers stop nesting further. */
const DEEPEST = 512;
/** A main text shorter than this is taken for a teaser if the page has much more. */
const SHORT = 200;

/**
 * A page saved from a news site: its headline and its main text, found by Mozilla's Readability as Firefox's reader view does, without
 * what surrounds them; all of the page where no main text is found. Runs no script of the page and loads nothing.
 */
export function readHtml(source: string): ReadHtml {
  const document = parsePage(source);
  // Readability follows nesting by recursion.
  if (depthOf(document.documentElement) > DEEPEST) {
    return { text: textBelow(wholeOf(document)), found: NOTHING_FOUND, notes: [readingNotes.wholePage] };
  }
  const found = findDescription(document);
  const headline = headlineOf(document, found.title);
  removeFurniture(document);
  const whole = textBelow(wholeOf(document));
  const article = new Readability(asBrowsers(document), { serializer: textBelow }).parse();
  const main = article?.content ?? '';
  const isMain = main.length >= SHORT || main.length * 2 >= whole.length;
  const text = isMain ? main : whole;
  return {
    text: headline && !text.startsWith(headline) && isMain ? `${headline}\n\n${text}` : text,
    found,
    notes: [isMain ? readingNotes.pageFurniture : readingNotes.wholePage],
  };
}

type BrowsersDocument = ConstructorParameters<typeof Readability>[0];

/** Readability asks for a browser's document, and uses of it what linkedom's has. */
const asBrowsers = (page: Page) => page as unknown as BrowsersDocument;

/** The page's main heading, if it is the text's and not the site's: its words are the title's. */
function headlineOf(document: Page, title: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => textBelow(heading).replaceAll(/\s+/g, ' '));
  return (
    headings.find(
      (heading) => heading !== '' && title !== null && (title.includes(heading) || heading.includes(title)),
    ) ?? null
  );
}
