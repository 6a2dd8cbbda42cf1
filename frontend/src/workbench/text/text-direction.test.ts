import { describe, expect, it } from '@jest/globals';
import { textDirection } from './text-direction.js';

describe('textDirection', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-IQ', 'rtl'],
    ['ckb', 'rtl'],
    ['ku-IQ', 'rtl'],
    ['ku', 'ltr'],
    ['fa', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['', 'ltr'],
  ])('%s runs %s', (language, expected) => {
    expect(textDirection(language)).toBe(expected);
  });
});
