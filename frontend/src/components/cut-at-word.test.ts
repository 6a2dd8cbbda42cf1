import { describe, expect, it } from '@jest/globals';
import { cutAtWord } from './cut-at-word.js';

describe('cutAtWord', () => {
  it.each([
    { name: 'a text that fits', text: 'انخفض التضخم إلى النصف', most: 40, expected: 'انخفض التضخم إلى النصف' },
    { name: 'one that fits exactly', text: 'انخفض', most: 5, expected: 'انخفض' },
    { name: 'a cut within a word', text: 'انخفض التضخم إلى النصف', most: 15, expected: 'انخفض التضخم…' },
    { name: 'a cut between words', text: 'انخفض التضخم إلى النصف', most: 12, expected: 'انخفض التضخم…' },
    { name: 'a comma at the cut', text: 'قال الوزير، ثم سكت طويلاً', most: 13, expected: 'قال الوزير…' },
    { name: 'a word without end', text: 'https://a.example/very-long', most: 10, expected: 'https://a…' },
    { name: 'a letter of two halves', text: '😀😀😀😀', most: 3, expected: '😀…' },
    { name: 'a line break', text: 'السطر الأول\nالسطر الثاني', most: 14, expected: 'السطر الأول…' },
  ])('$name', ({ text, most, expected }) => {
    expect(cutAtWord(text, most)).toBe(expected);
  });
});
