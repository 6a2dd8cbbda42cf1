import { describe, expect, it } from '@jest/globals';
import { escapeJsonForHtml } from './escape-json-for-html.js';

describe('escapeJsonForHtml', () => {
  it.each([
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['the end in capitals', '</SCRIPT >'],
    ['a comment that opens', '<!-- <script>'],
    ['a section that ends', ']]>'],
    ['an entity', '&lt;/script&gt;'],
    ['separators that end a line of script', 'أ\u2028ب\u2029ج'],
    ['quotes and backslashes', '"\\"\\\\'],
    ['Arabic', 'قال «نعم»'],
  ])('keeps %s as data', (_, text) => {
    const escaped = escapeJsonForHtml({ text });
    expect(escaped).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(escaped)).toEqual({ text });
  });

  it('refuses what has no JSON', () => {
    expect(() => escapeJsonForHtml(undefined)).toThrow(TypeError);
  });
});
