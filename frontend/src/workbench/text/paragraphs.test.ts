import { describe, expect, it } from '@jest/globals';
import { letterNear, paragraphsOf } from './paragraphs.js';

const cases: { name: string; text: string; expected: string[] }[] = [
  { name: 'an empty text has none', text: '', expected: [] },
  { name: 'blank lines are none', text: ' \n\t\r\n\n', expected: [] },
  { name: 'one line', text: 'قال الوزير كلمته.', expected: ['قال الوزير كلمته.'] },
  { name: 'lines apart', text: 'الأولى\nالثانية\n\nالثالثة\n', expected: ['الأولى', 'الثانية', 'الثالثة'] },
  {
    name: 'line ends of Windows',
    text: 'الأولى\r\nالثانية\r\n\r\nالثالثة',
    expected: ['الأولى', 'الثانية', 'الثالثة'],
  },
  { name: 'a lone carriage return', text: 'الأولى\rالثانية', expected: ['الأولى', 'الثانية'] },
  {
    name: 'the separators of Unicode',
    text: 'الأولى\u2028الثانية\u2029الثالثة',
    expected: ['الأولى', 'الثانية', 'الثالثة'],
  },
  { name: 'inner spaces stay', text: '  نص  \nآخر', expected: ['  نص  ', 'آخر'] },
];

describe('paragraphsOf', () => {
  it.each(cases)('$name', ({ text, expected }) => {
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('answers offsets into the text as stored, line ends counted', () => {
    expect(paragraphsOf('ab\r\n\r\ncd')).toEqual([
      { start: 0, end: 2 },
      { start: 6, end: 8 },
    ]);
  });
});

describe('a line longer than any paragraph', () => {
  const sentence = 'قال الوزير إن الإنفاق زاد في العام الماضي على ما كان مقررا له.';
  const wordsOf = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

  it('is cut at the ends of sentences, and nothing is lost', () => {
    const line = Array.from({ length: 300 }, () => sentence).join(' ');
    const blocks = wordsOf(`قبلها\n${line}\nبعدها`);
    expect(blocks.length).toBeGreaterThan(6);
    expect(blocks.slice(1, -1).every((block) => block.endsWith('له.') && block.length <= 3_000)).toBe(true);
    expect(blocks.join(' ')).toBe(`قبلها ${line} بعدها`);
  });

  it('is cut between words where it has no full stop', () => {
    const line = Array.from({ length: 2_000 }, () => 'كلمة').join(' ');
    const blocks = wordsOf(line);
    expect(blocks.length).toBe(4);
    expect(blocks.join(' ')).toBe(line);
  });

  it('is not cut after an initial', () => {
    const line = Array.from({ length: 800 }, () => 'زار د. سامر').join(' ');
    expect(wordsOf(line).some((block) => block.endsWith('د.'))).toBe(false);
  });

  it('stays whole where nothing parts it', () => {
    expect(wordsOf('ا'.repeat(9_000))).toHaveLength(1);
  });

  it('goes on in the next block, a line of its own does not', () => {
    const text = `${Array.from({ length: 100 }, () => sentence).join(' ')}\nبعدها`;
    expect(paragraphsOf(text).map(({ goesOn = false }) => goesOn)).toEqual([true, true, false, false]);
  });
});

describe('letterNear', () => {
  const text = 'أولى\n\nثانية\n';
  it.each([
    { name: 'the letter there', offset: 1, letter: 'و' },
    { name: 'the first of the next paragraph between two', offset: 5, letter: 'ث' },
    { name: 'the last of the text at its end', offset: text.length, letter: 'ة' },
  ])('is $name', ({ offset, letter }) => {
    const span = letterNear(paragraphsOf(text), offset);
    expect(span && text.slice(span.start, span.end)).toBe(letter);
  });

  it('is none in a text without paragraphs', () => {
    expect(letterNear([], 3)).toBeNull();
  });
});
