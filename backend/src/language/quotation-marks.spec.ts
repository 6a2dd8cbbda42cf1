import { describe, expect, it } from '@jest/globals';
import { paragraphsOf } from './paragraphs.js';
import { quotationsOf } from './quotation-marks.js';
import { tokenise } from './tokens.js';

const read = (text: string) =>
  quotationsOf(text, tokenise(text), paragraphsOf(text), () => false).map(
    ({ inner, closed }) => (closed ? '' : 'open: ') + text.slice(inner.start, inner.end),
  );

describe('quotationsOf', () => {
  it.each([
    ['guillemets', 'قال: «سنبني الجسر».', ['سنبني الجسر']],
    ['curly marks', 'قال: “سنبني الجسر”.', ['سنبني الجسر']],
    ['straight marks', 'قال: "سنبني الجسر".', ['سنبني الجسر']],
    ['single guillemets', 'قال: ‹سنبني الجسر›.', ['سنبني الجسر']],
    ['low and high marks', 'He said: „We will build“.', ['We will build']],
    ['straight marks with room on both sides', 'قال " سنبني الجسر " ثم " غادر ".', ['سنبني الجسر', 'غادر']],
    ['no room before the mark', 'مؤكداً أن"الجسر جاهز"، وشكر العمال', ['الجسر جاهز']],
    ['other marks inside', 'قال: «زرنا “بيت النهر” و"المرفأ" معاً».', ['زرنا “بيت النهر” و"المرفأ" معاً']],
    ['the same marks inside', 'قال: «زرنا «بيت النهر» معاً».', ['زرنا «بيت النهر» معاً']],
    ['marks turned round', 'قال: »سنبني الجسر«.', ['سنبني الجسر']],
    ['curly marks turned round', 'قال: ”سنبني الجسر“.', ['سنبني الجسر']],
    ['a closing mark that nothing opened', 'انتهى المشروع» أمس', []],
    ['empty marks', 'قال «» وغادر', []],
    ['apostrophes', "The ministers' plan isn't ready", []],
  ])('reads %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['the text ends', 'وختم: "سنعود قريباً', ['open: سنعود قريباً']],
    ['another begins in the next paragraph', 'وقال: "سنعود\nوأضاف: "نشكر الجميع".', ['open: سنعود', 'نشكر الجميع']],
    ['nothing closes it later', 'وقال: «سنعود\nانتهت الزيارة.', ['open: سنعود']],
  ])('ends an open quotation with its paragraph when %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['closes in a later paragraph', 'وقال: «سنعود.\n\nوسنبني الجسر».', ['سنعود.\n\nوسنبني الجسر']],
    ['opens every paragraph anew', '“We will return.\n\n“We will build.”', ['We will return.\n\n“We will build.']],
    [
      'is straight',
      'He said: "We will return.\r\nWe will build." Then he left.',
      ['We will return.\r\nWe will build.'],
    ],
  ])('follows a quotation over a paragraph when it %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('does not run into a paragraph that begins with a verb of saying', () => {
    const text = 'وقال: «سنعود\nوأضاف أنه «متفائل».';
    const paragraphs = paragraphsOf(text);
    const quotes = quotationsOf(text, tokenise(text), paragraphs, (paragraph) => paragraph === 1);
    expect(quotes.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['سنعود', 'متفائل']);
  });
});
