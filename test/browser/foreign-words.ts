import type { Page } from 'playwright-core';
import { z } from 'zod';

/**
 * Looks through everything that an Arabic page says, to the eye and to a screen reader, for words in Latin letters. Runs in the page.
 * Passed over is what is not the app's to translate: names and words of records, which stand isolated (`bdi`, or its characters in a
 * name that is read out) or quoted, what is marked with another language or as written left to right, code and keys, addresses, and
 * the brand.
 */
const search = `(() => {
  const foreign = /[A-Za-z][A-Za-z'’]+/g;
  const isolated = /\\u2068[^\\u2069]*\\u2069/g;
  const address = /(https?:\\/\\/|www\\.)\\S+|\\S+@\\S+|\\b[\\w-]+\\.(org|com|net|example)\\b\\S*/gi;
  // The brand, formats of files and keys of a keyboard have no other names.
  const ours = new Set(
    ['Isnad', 'ClaimReview', 'HTML', 'PDF', 'CSV', 'JSON', 'JSONL', 'LD', 'SHA', 'Shift', 'Enter', 'Esc', 'Ctrl', 'Tab'],
  );
  const spared = 'bdi, blockquote, code, kbd, pre, samp, script, style, noscript, [dir="ltr"], [lang]:not([lang|="ar"]), [data-words="record"]';
  const spoken = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
  const found = [];
  const look = (text, element, kind) => {
    if (element.parentElement && element.closest(spared)) return;
    const words = (text.replace(isolated, ' ').replace(address, ' ').match(foreign) ?? []).filter((word) => !ours.has(word));
    if (words.length > 0) found.push(kind + ': ' + text.trim().replace(/\\s+/g, ' ').slice(0, 120));
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.checkVisibility()) look(node.data, node.parentElement, node.parentElement.localName);
  }
  for (const element of document.body.querySelectorAll(spoken.map((name) => '[' + name + ']').join(','))) {
    for (const name of spoken) if (element.hasAttribute(name)) look(element.getAttribute(name), element, name);
  }
  return [...new Set(found)];
})()`;

/** The words in Latin letters that the Arabic page in view says, each with where it stands. */
export async function foreignWords(page: Page): Promise<string[]> {
  return z.array(z.string()).parse(await page.evaluate(search));
}
