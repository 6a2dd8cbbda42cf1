import { describe, expect, it } from '@jest/globals';
import { readableAddress, webAddress } from './web-address.js';

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

describe('an address as a person reads it', () => {
  it.each([
    [
      'https://example.org/fact-checks/%D8%B9%D8%AF%D8%AF-%D8%B3%D9%83%D8%A7%D9%86-4f2',
      'https://example.org/fact-checks/عدد-سكان-4f2',
    ],
    ['https://example.org/caf%C3%A9', 'https://example.org/café'],
    ['https://example.org/a%2Fb%20c%3Fd', 'https://example.org/a%2Fb%20c%3Fd'],
    ['https://example.org/%E2%80%AEgro', 'https://example.org/%E2%80%AEgro'],
    ['https://example.org/%FF%D8', 'https://example.org/%FF%D8'],
    ['https://example.org/100%', 'https://example.org/100%'],
  ])('is of %s %s', (address, read) => {
    expect(readableAddress(address)).toBe(read);
  });
});
