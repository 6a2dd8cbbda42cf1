import type { FactCheck } from '../fact-check.js';

/** Fields that a person does not type freely: their values are dates, keys, tags or the desk's own address. */
const NOT_TYPED = new Set(['language', 'key', 'kind', 'stance', 'attributionRating', 'id', 'slug', 'field', 'date']);
const isTyped = (key: string) => !NOT_TYPED.has(key) && !key.endsWith('At');

/** A copy of the record in which every text that a person can type is this text; addresses too, where they are not the page's own. */
export function withEveryText<Value extends object>(record: Value, text: string): Value {
  return JSON.parse(JSON.stringify(record), (key, value) =>
    typeof value === 'string' && isTyped(key) ? text : value,
  ) as Value;
}

/** The same of a fact-check, which keeps its own address: no person types it. */
export function factCheckOf(factCheck: FactCheck, text: string): FactCheck {
  const changed = withEveryText(factCheck, text);
  return { ...changed, publication: { ...changed.publication, url: factCheck.publication.url } };
}

export const attacks: readonly (readonly [name: string, text: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['the end of the JSON-LD', '</script><script>alert(1)</script>'],
  ['the end of an attribute', '"><img src=x onerror=alert(1)>'],
  ['the end of an attribute in single quotes', "'><svg onload=alert(1)>"],
  ['an attribute', '" onmouseover="alert(1)'],
  ['a comment', '<!-- -->'],
  ['the end of the style sheet', '</style><style>*{display:none}</style>'],
  ['a script as address', 'javascript:alert(1)'],
  ['a page as address', 'data:text/html,<script>alert(1)</script>'],
  ['an address that breaks out', 'https://example.org/"><script>alert(1)</script>'],
  ['direction overrides', 'قال\u202Eabc\u2066'],
];
