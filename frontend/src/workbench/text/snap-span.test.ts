import { describe, expect, it } from '@jest/globals';
import { snapToWords, wordBefore, wordFrom } from './snap-span.js';

const snapped = (text: string, start: number, end: number, language = 'ar') => {
  const span = snapToWords(text, { start, end }, language);
  return span && text.slice(span.start, span.end);
};

describe('snapToWords', () => {
  const text = 'قال إنَّ الإنتاجَ ارتفع، وهذا جيد.';
  const at = (words: string) => text.indexOf(words);

  it.each<{ name: string; start: number; end: number; expected: string | null }>([
    { name: 'whole words stay', start: at('الإنتاجَ'), end: at(' ارتفع'), expected: 'الإنتاجَ' },
    { name: 'half words grow at both ends', start: at('نتاج'), end: at('تفع'), expected: 'الإنتاجَ ارتفع' },
    { name: 'a letter keeps its vowel sign', start: at('إنَّ'), end: at('إنَّ') + 2, expected: 'إنَّ' },
    { name: 'white space around goes', start: at(' الإنتاج'), end: at('ارتفع'), expected: 'الإنتاجَ' },
    {
      name: 'chosen punctuation stays, the next word is not taken',
      start: at('ارتفع'),
      end: at('، ') + 1,
      expected: 'ارتفع،',
    },
    { name: 'a backward selection', start: at('، '), end: at('ارتفع') + 2, expected: 'ارتفع' },
    { name: 'beyond the text', start: at('جيد'), end: 900, expected: 'جيد.' },
    { name: 'before the text', start: -5, end: 2, expected: 'قال' },
    { name: 'white space alone', start: 3, end: 4, expected: null },
    { name: 'nothing', start: 6, end: 6, expected: null },
  ])('$name', ({ start, end, expected }) => {
    expect(snapped(text, start, end)).toBe(expected);
  });

  it.each<{ name: string; text: string; start: number; end: number; expected: string }>([
    { name: 'half a surrogate pair', text: 'نعم 😀 لا', start: 4, end: 5, expected: '😀' },
    { name: 'half a family of emoji', text: 'نعم 👨‍👩‍👧 لا', start: 6, end: 7, expected: '👨‍👩‍👧' },
    { name: 'half a flag', text: 'علم 🇮🇶 هنا', start: 6, end: 8, expected: '🇮🇶' },
    { name: 'a number with its separator', text: 'بلغ 46,1 مليون', start: 5, end: 6, expected: '46,1' },
    { name: 'Arabic digits', text: 'بلغ ٣٥٠٠ مدرسة', start: 5, end: 6, expected: '٣٥٠٠' },
    { name: 'a Latin name inside Arabic', text: 'بعثة UNAMI في بغداد', start: 6, end: 8, expected: 'UNAMI' },
    { name: 'over the line ends of Windows', text: 'أول سطر\r\nثاني سطر', start: 5, end: 11, expected: 'سطر\r\nثاني' },
  ])('$name', ({ text, start, end, expected }) => {
    expect(snapped(text, start, end)).toBe(expected);
  });

  it('reads English by English rules', () => {
    expect(snapped("We didn't agree.", 5, 7, 'en')).toBe("didn't");
  });
});

describe('wordFrom and wordBefore', () => {
  const text = '«انتهت الحرب» قال.';
  const word = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

  it.each([
    { from: 0, next: 'انتهت', previous: null },
    { from: 3, next: 'انتهت', previous: null },
    { from: 6, next: 'الحرب', previous: 'انتهت' },
    { from: text.length, next: null, previous: 'قال' },
  ])('from offset $from', ({ from, next, previous }) => {
    expect(word(wordFrom(text, from, 'ar'))).toBe(next);
    expect(word(wordBefore(text, from, 'ar'))).toBe(previous);
  });
});
