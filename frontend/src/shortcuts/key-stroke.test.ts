import { describe, expect, it } from '@jest/globals';
import { takesText } from './key-stroke.js';

describe('takesText', () => {
  it.each([
    ['<input>', true],
    ['<textarea></textarea>', true],
    ['<div role="combobox"></div>', true],
    ['<button></button>', false],
    ['<article tabindex="0"></article>', false],
  ])('%s: %s', (html, expected) => {
    document.body.innerHTML = html;
    expect(takesText(document.body.firstElementChild)).toBe(expected);
  });
});
