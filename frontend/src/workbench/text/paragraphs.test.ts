import { describe, expect, it } from '@jest/globals';
import { paragraphsOf } from './paragraphs.js';

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
