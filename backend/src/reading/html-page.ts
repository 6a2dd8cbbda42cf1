import { parseHTML } from 'linkedom';
import type { TextNode } from './html-text.js';

/** What the readers need of an element. The server's build knows no browser's types. */
export interface PageElement extends TextNode {
  readonly localName: string;
  readonly id: string;
  readonly className: unknown;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  remove(): void;
  append(...nodes: readonly TextNode[]): void;
}

export interface Page {
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  createElement(name: string): PageElement;
}

/** A page as a tree of `html`, `head` and `body`. No script in it runs, and nothing that it names is loaded. */
export function parsePage(source: string): Page {
  const whole = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  // The library types its tree as a browser's, of which the server's build has no types and the tests' build has.
  const { document } = parseHTML(whole) as unknown as { readonly document: Page };
  complete(document);
  return document;
}

/** All that can be read of a page. */
export const wholeOf = (page: Page): PageElement => page.querySelector('body') ?? page.documentElement;

/**
 * Authors may leave out `head` and `body`, and the parser then knows neither: what belongs to no body goes to the head, which stands
 * first, as browsers have it.
 */
function complete(page: Page): void {
  const root = page.documentElement;
  const head = page.querySelector('head') ?? page.createElement('head');
  const written = page.querySelector('body');
  const body = written ?? page.createElement('body');
  for (let child = root.firstChild; child; ) {
    const next = child.nextSibling;
    if (child !== head && child !== body) (written && isForHead(child) ? head : body).append(child);
    child = next;
  }
  root.append(head, body);
}

const isForHead = ({ nodeName }: TextNode): boolean => /^(?:meta|link|title|base|script|style)$/i.test(nodeName);
