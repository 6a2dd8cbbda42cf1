import { describe, expect, it } from '@jest/globals';
import type { Insertable } from './html.js';
import { html, trustedHtml } from './html.js';

const cases: [name: string, value: Insertable, markup: string][] = [
  ['text', 'قال', '<p>قال</p>'],
  [
    'markup typed by a person',
    '<img src=x onerror="alert(1)">',
    '<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>',
  ],
  ['quotes of both kinds', `"'`, '<p>&quot;&#39;</p>'],
  ['an entity, so that it reads as typed', '&amp;', '<p>&amp;amp;</p>'],
  ['a number', 0, '<p>0</p>'],
  ['nothing', null, '<p></p>'],
  ['markup of its own', html`<b>${'<'}</b>`, '<p><b>&lt;</b></p>'],
  ['a list, joined', [html`<i>1</i>`, '<', null, 2], '<p><i>1</i>&lt;2</p>'],
  ['trusted markup', trustedHtml('<hr>'), '<p><hr></p>'],
];

describe('html', () => {
  it.each(cases)('inserts %s', (_, value, markup) => {
    expect(html`<p>${value}</p>`.markup).toBe(markup);
  });
});
