import { describe, expect, it } from '@jest/globals';
import { dominantDirection, writtenIn } from './text-direction.js';

describe('dominantDirection', () => {
  it.each([
    ['قال الوزير', 'rtl'],
    ['The minister said', 'ltr'],
    ['BBC نقلت عن الوزير قوله', 'rtl'],
    ['The word «نعم» was heard', 'ltr'],
    ['דבר הנואם', 'rtl'],
    ['بەیانی باش', 'rtl'],
    ['Сказал министр', 'ltr'],
    ['2025', 'rtl'],
    ['', 'rtl'],
  ] as const)('sets %j %s, or as asked without letters', (text, direction) => {
    expect(dominantDirection(text, 'rtl')).toBe(direction);
  });
});

describe('writtenIn', () => {
  it.each([
    ['حكم بالعربية', 'ar-IQ', { language: 'ar-IQ', direction: 'rtl' }],
    ['حكم بالعربية على ادعاء إنكليزي', 'en', { language: 'ar', direction: 'rtl' }],
    ['An English verdict', 'ar', { language: 'en', direction: 'ltr' }],
    ['Un discours', 'fr', { language: 'fr', direction: 'ltr' }],
    ['وتارێک', 'ckb', { language: 'ckb', direction: 'rtl' }],
    ['An undeclared title', undefined, { language: 'en', direction: 'ltr' }],
    ['عنوان بلا لغة', undefined, { language: 'ar', direction: 'rtl' }],
  ])('sets %j, declared as %s, as %j', (text, declared, written) => {
    expect(writtenIn(text, declared)).toEqual(written);
  });
});
