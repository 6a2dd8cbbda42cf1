import { describe, expect, it } from '@jest/globals';
import { webAddress } from './web-address.js';

describe('webAddress', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['https://example.org/أخبار', 'https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1'],
    ['https://example.org/"onclick=x', 'https://example.org/%22onclick=x'],
    [' https://example.org/ ', 'https://example.org/'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['JaVaScRiPt://example.org/%0aalert(1)', null],
    ['data:text/html,<script>', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['//example.org/a', null],
    ['/fact-checks', null],
    ['example.org', null],
    ['', null],
    [null, null],
  ])('makes of %j the link %j', (address, link) => {
    expect(webAddress(address)).toBe(link);
  });
});
