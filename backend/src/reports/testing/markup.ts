const TAG = /<(\/?[a-z][a-z0-9]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s+([^\s=>"]+)(?:="([^"]*)")?/g;

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The tags of a page in order. Strict: every `<` of the page must open a well-formed tag with quoted attributes, else it throws. */
export function tagsOf(page: string): Tag[] {
  const body = page.replace('<!doctype html>', '').replace(/<style>[^<]*<\/style>/, '<style></style>');
  const tags = [...body.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value])),
  }));
  const opened = body.split('<').length - 1;
  if (opened !== tags.length) throw new Error(`${opened - tags.length} of ${opened} tags are not well-formed.`);
  return tags;
}

/** The tags and the names of their attributes, without any value: what a text must not be able to change. */
export const skeletonOf = (page: string): string[] =>
  tagsOf(page).map(({ name, attributes }) => [name, ...attributes.keys()].join(' '));

/** Every address that a page links to or loads, as a browser reads it. */
export const addressesOf = (page: string): string[] =>
  tagsOf(page).flatMap(({ attributes }) =>
    ['href', 'src', 'srcset', 'action', 'data', 'poster'].flatMap((name) => attributes.get(name) ?? []),
  );

/** The text of a page as a reader meets it, tags taken out and entities read. */
export const textOf = (page: string): string =>
  page
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
