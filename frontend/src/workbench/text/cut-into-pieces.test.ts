import { describe, expect, it } from '@jest/globals';
import { cutIntoPieces, marksOfParagraphs } from './cut-into-pieces.js';
import { paragraphsOf } from './paragraphs.js';

interface Named {
  name: string;
  start: number;
  end: number;
}

const mark = (text: string, words: string, name = words): Named => {
  const start = text.indexOf(words);
  return { name, start, end: start + words.length };
};

const show = (text: string, marks: Named[], paragraph = { start: 0, end: text.length }) =>
  cutIntoPieces(paragraph, marks).map(
    (piece) => `${text.slice(piece.start, piece.end)}[${piece.marks.map(({ name }) => name).join('+')}]`,
  );

const sentence = 'ارتفع الإنتاج في الربع الأول';

describe('cutIntoPieces', () => {
  it.each<{ name: string; text: string; marks: Named[]; expected: string[] }>([
    { name: 'no marks', text: sentence, marks: [], expected: [`${sentence}[]`] },
    { name: 'an empty paragraph', text: '', marks: [], expected: [] },
    {
      name: 'one mark in the middle',
      text: sentence,
      marks: [mark(sentence, 'الإنتاج')],
      expected: ['ارتفع []', 'الإنتاج[الإنتاج]', ' في الربع الأول[]'],
    },
    {
      name: 'a mark over all',
      text: sentence,
      marks: [mark(sentence, sentence, 'كل')],
      expected: [`${sentence}[كل]`],
    },
    {
      name: 'overlap',
      text: sentence,
      marks: [mark(sentence, 'ارتفع الإنتاج', 'أ'), mark(sentence, 'الإنتاج في', 'ب')],
      expected: ['ارتفع [أ]', 'الإنتاج[أ+ب]', ' في[ب]', ' الربع الأول[]'],
    },
    {
      name: 'nesting, outermost first whatever the order given',
      text: sentence,
      marks: [mark(sentence, 'الإنتاج', 'داخل'), mark(sentence, 'ارتفع الإنتاج في', 'خارج')],
      expected: ['ارتفع [خارج]', 'الإنتاج[خارج+داخل]', ' في[خارج]', ' الربع الأول[]'],
    },
    {
      name: 'adjacent marks stay two',
      text: sentence,
      marks: [mark(sentence, 'ارتفع ', 'أ'), mark(sentence, 'الإنتاج', 'ب')],
      expected: ['ارتفع [أ]', 'الإنتاج[ب]', ' في الربع الأول[]'],
    },
    {
      name: 'the same span twice',
      text: sentence,
      marks: [mark(sentence, 'الإنتاج', 'أ'), mark(sentence, 'الإنتاج', 'ب')],
      expected: ['ارتفع []', 'الإنتاج[أ+ب]', ' في الربع الأول[]'],
    },
    {
      name: 'empty and backward marks leave no trace',
      text: sentence,
      marks: [
        { name: 'فارغ', start: 4, end: 4 },
        { name: 'معكوس', start: 9, end: 3 },
      ],
      expected: [`${sentence}[]`],
    },
    {
      name: 'marks outside leave no trace',
      text: sentence,
      marks: [{ name: 'بعيد', start: 500, end: 600 }],
      expected: [`${sentence}[]`],
    },
    {
      name: 'emoji keep both halves of a surrogate pair',
      text: 'نعم 👨‍👩‍👧 لا',
      marks: [mark('نعم 👨‍👩‍👧 لا', '👨‍👩‍👧', 'رمز')],
      expected: ['نعم []', '👨‍👩‍👧[رمز]', ' لا[]'],
    },
  ])('$name', ({ text, marks, expected }) => {
    expect(show(text, marks)).toEqual(expected);
  });

  it('clips a mark that crosses the line ends of Windows and leaves the line ends out', () => {
    const text = 'أول سطر\r\nثاني سطر';
    const crossing = mark(text, 'سطر\r\nثاني', 'عابر');
    const shown = paragraphsOf(text).map((paragraph) => show(text, [crossing], paragraph));
    expect(shown).toEqual([
      ['أول []', 'سطر[عابر]'],
      ['ثاني[عابر]', ' سطر[]'],
    ]);
  });

  it('covers the paragraph without gap or overlap, whatever the marks', () => {
    const text = 'ا'.repeat(60);
    const marks = Array.from({ length: 40 }, (_, index) => ({
      name: String(index),
      start: (index * 17) % 53,
      end: ((index * 17) % 53) + (index % 9),
    }));
    const pieces = cutIntoPieces({ start: 5, end: 55 }, marks);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(5, 55));
    for (const piece of pieces) {
      const covering = marks.filter(({ start, end }) => start <= piece.start && end >= piece.end && start < end);
      expect(new Set(piece.marks)).toEqual(new Set(covering));
    }
  });
});

describe('marksOfParagraphs', () => {
  it('gives each paragraph its marks, and one that spans several to each', () => {
    const text = 'أول\nثاني\nثالث';
    const marks = [mark(text, 'ثاني'), mark(text, 'أول\nثاني', 'عابر'), mark(text, 'ثالث')];
    const named = marksOfParagraphs(paragraphsOf(text), marks).map((list) => list.map(({ name }) => name));
    expect(named).toEqual([['عابر'], ['ثاني', 'عابر'], ['ثالث']]);
  });

  it('answers a list for every paragraph where there are no marks', () => {
    expect(marksOfParagraphs(paragraphsOf('أول\nثاني'), [])).toEqual([[], []]);
  });
});
