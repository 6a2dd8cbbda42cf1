import { limits } from '@isnad/contracts';
import { z } from 'zod';
import type { Page } from './html-page.js';
import type { FoundDescription } from './read-text.js';

/**
 * What a page says about itself: JSON-LD as schema.org has it, Open Graph, Dublin Core and the elements of HTML, in the order in
 * which sites keep them right. Everything is offered to a person, and nothing is taken for true.
 */
export function findDescription(document: Page): FoundDescription {
  const ld = linkedData(document);
  const meta = (...names: string[]) => names.map((name) => metaContent(document, name)).find((value) => value !== null);
  const element = (selector: string) => short(document.querySelector(selector)?.textContent);
  const link = (selector: string) => document.querySelector(selector)?.getAttribute('href');
  const time = () => document.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    title: short(meta('og:title', 'twitter:title')) ?? short(ld.headline) ?? element('h1') ?? element('title'),
    outlet: short(meta('og:site_name')) ?? short(ld.publisher) ?? short(meta('application-name', 'dc.publisher')),
    url: webUrl(link('link[rel="canonical"]')) ?? webUrl(meta('og:url')) ?? webUrl(ld.url),
    publishedAt:
      instant(meta('article:published_time', 'og:article:published_time')) ??
      instant(ld.datePublished) ??
      instant(meta('datepublished', 'publishdate', 'pubdate', 'dc.date', 'dc.date.issued', 'date')) ??
      instant(time()),
  };
}

function metaContent(document: Page, name: string): string | null {
  for (const element of document.querySelectorAll('meta[content]')) {
    const key = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (key?.toLowerCase() === name) return element.getAttribute('content');
  }
  return null;
}

const Name = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const Article = z.object({
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  publisher: Name.optional().catch(undefined),
});
const Types = z.object({ '@type': z.union([z.string(), z.array(z.string())]) });
const ARTICLE = /article|posting|report/i;

/** The page's article among its linked data, which is a thing, a list of things or a graph of them. What is no JSON is skipped. */
function linkedData(document: Page): Partial<z.infer<typeof Article>> {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const parsed = json(script.textContent ?? '');
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(parsed);
    return graph.success ? graph.data['@graph'] : Array.isArray(parsed) ? parsed : [parsed];
  });
  const article = things.find((thing) => {
    const typed = Types.safeParse(thing);
    return typed.success && [typed.data['@type']].flat().some((type) => ARTICLE.test(type));
  });
  return Article.safeParse(article).data ?? {};
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** One line, not longer than the desk's own fields. */
function short(value: string | null | undefined): string | null {
  const line = value?.replaceAll(/\s+/g, ' ').trim().slice(0, limits.title);
  return line || null;
}

function webUrl(value: string | null | undefined): string | null {
  const address = value?.trim() ?? '';
  if (address.length > limits.url || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** An instant of ISO 8601. Without a zone it is read as UTC: the person who looks at it knows the outlet's. */
export function instant(value: string | null | undefined): string | null {
  const parts = ISO.exec(value?.trim() ?? '');
  if (!parts) return null;
  const [, day, time = '00:00', zone = 'Z'] = parts;
  const date = new Date(`${day}T${time}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
