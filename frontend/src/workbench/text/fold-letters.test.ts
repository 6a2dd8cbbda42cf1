import { describe, expect, it } from '@jest/globals';
import { foldText } from './fold-letters.js';

describe('foldText', () => {
  it.each([
    { name: 'forms of alef', text: 'أإآٱا', letters: 'ااااا' },
    { name: 'a hamza on its seat and alone', text: 'سؤال شيئ ماء', letters: 'سوال شيي ما' },
    { name: 'vowel signs and tanween', text: 'كَتَبَ مُحمَّدٌ', letters: 'كتب محمد' },
    { name: 'tatweel', text: 'العـــراق', letters: 'العراق' },
    { name: 'the last letters that are written two ways', text: 'مستشفى مدرسة', letters: 'مستشفي مدرسه' },
    { name: 'Persian ya and kaf', text: 'یک', letters: 'يك' },
    { name: 'digits of all kinds', text: '٤٦ ۴۶ 46', letters: '46 46 46' },
    { name: 'Arabic separators in numbers', text: '٣٬٥٠٠٫٢', letters: '3,500.2' },
    { name: 'a ligature that is one character', text: 'ﻻ', letters: 'لا' },
    { name: 'signs that nobody sees', text: 'قا\u200dل\u200f', letters: 'قال' },
    { name: 'line ends and spaces', text: 'قال\r\n\r\n  الوزير', letters: 'قال الوزير' },
    { name: 'capitals and accents', text: 'CAFÉ', letters: 'cafe' },
    { name: 'a character of two units', text: '𝟗a', letters: '9a' },
  ])('folds $name', ({ text, letters }) => {
    expect(foldText(text).letters).toBe(letters);
  });

  it('leads back to where each letter stands', () => {
    const { letters, offsets } = foldText('قَالَ ﻻ');
    expect(letters).toBe('قال لا');
    expect([...offsets]).toEqual([0, 2, 3, 5, 6, 6, 7]);
  });
});
