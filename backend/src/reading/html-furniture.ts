import { type Page, type PageElement, wholeOf } from './html-page.js';

/** What stands around a text on any site and is no part of it. */
const FURNITURE = `script, style, noscript, template, iframe, object, svg, canvas, form, nav, aside, dialog, button,
  [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="contentinfo"], [role="banner"],
  [role="search"], [role="dialog"], [role="alertdialog"], article footer, main footer, body > footer, body > header`;

/** Words by which sites call such parts in their class names and ids. */
const NAMES = new RegExp(
  `(?:^|[\\\\s_-])(?:${[
    'comments?|disqus|replies|cookies?|consent|gdpr|newsletter|subscri(?:be|ption)|paywall',
    'related|recommended|recommendations|more-(?:news|stories)|read-(?:also|more)|most-(?:read|viewed)|trending|popular',
    'share|sharing|social|breadcrumbs?|pagination|advert(?:isement)?s?|ads?|sponsored|promo|popup|modal|banner|sidebar|toolbar|menu',
  ].join('|')})(?:$|[\\\\s_-])`,
  'i',
);
const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A part that holds more of the page's words than this is the text itself, whatever its author called it. */
const MOST_WORDS = 0.4;

/** Takes what surrounds a text out of its page, before the main text is looked for. */
export function removeFurniture(document: Page): void {
  for (const element of [...document.querySelectorAll(FURNITURE)]) element.remove();
  const all = wordsOf(wholeOf(document));
  for (const element of [...document.querySelectorAll('body *')]) {
    if (isFurniture(element) && wordsOf(element) < all * MOST_WORDS) element.remove();
  }
}

function isFurniture(element: PageElement): boolean {
  if (element.localName === 'main' || element.localName === 'article') return false;
  const { id, className } = element;
  const style = element.getAttribute('style');
  return (
    (style !== null && HIDDEN.test(style)) || NAMES.test(id) || (typeof className === 'string' && NAMES.test(className))
  );
}

const wordsOf = (element: PageElement): number => element.textContent?.trim().length ?? 0;
