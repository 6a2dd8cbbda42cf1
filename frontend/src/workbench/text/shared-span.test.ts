import { describe, expect, it } from '@jest/globals';
import { linkToSpan, spanFromLink } from './shared-span.js';

describe('a link to a passage', () => {
  it.each([
    ['start=3&end=9', { start: 3, end: 9 }],
    ['start=0&end=100', { start: 0, end: 100 }],
    ['start=0&end=101', null],
    ['start=9&end=3', null],
    ['start=3&end=3', null],
    ['start=-1&end=3', null],
    ['start=1.5&end=3', null],
    ['start=٣&end=9', null],
    ['start=3', null],
    ['', null],
  ])('%s', (query, expected) => {
    expect(spanFromLink(new URLSearchParams(query), 100)).toEqual(expected);
  });

  it('leads back to its passage', () => {
    const link = new URL(linkToSpan('/documents/d1', { start: 12, end: 34 }), 'https://example.org');
    expect(link.pathname).toBe('/documents/d1');
    expect(spanFromLink(link.searchParams, 100)).toEqual({ start: 12, end: 34 });
  });
});
