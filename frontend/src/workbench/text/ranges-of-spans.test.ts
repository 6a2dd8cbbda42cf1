import { describe, expect, it } from '@jest/globals';
import { rangesOfSpans } from './ranges-of-spans.js';
import { offsetAttribute } from './selection-span.js';

/** A line of pieces that begins at an offset of its text. */
function lineOf(start: number, ...pieces: readonly string[]): Element {
  const line = document.createElement('p');
  let offset = start;
  for (const words of pieces) {
    const piece = line.appendChild(document.createElement('span'));
    piece.setAttribute(offsetAttribute, String(offset));
    piece.textContent = words;
    offset += words.length;
  }
  return line;
}

const wordsOf = (line: Element, { startContainer, startOffset, endContainer, endOffset }: StaticRange): string => {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  expect(line.contains(range.commonAncestorContainer)).toBe(true);
  return range.toString();
};

describe('the ranges of spans in a line', () => {
  const line = lineOf(10, 'بلغ ', 'الخزين ', 'اثني عشر ', 'مليار متر');

  it.each([
    ['inside one piece', [{ start: 14, end: 16 }], ['ال']],
    ['a whole piece', [{ start: 14, end: 21 }], ['الخزين ']],
    ['over several pieces', [{ start: 12, end: 32 }], ['غ الخزين اثني عشر مل']],
    [
      'several, in one piece and in others',
      [
        { start: 10, end: 12 },
        { start: 12, end: 13 },
        { start: 30, end: 34 },
      ],
      ['بل', 'غ', 'مليا'],
    ],
    [
      'overlapping',
      [
        { start: 10, end: 20 },
        { start: 16, end: 25 },
      ],
      ['بلغ الخزين', 'خزين اثني'],
    ],
    ['cut at the line’s beginning', [{ start: 5, end: 12 }], ['بل']],
    ['cut at its end', [{ start: 36, end: 60 }], ['متر']],
    ['wholly before it', [{ start: 2, end: 10 }], []],
    ['wholly behind it', [{ start: 39, end: 44 }], []],
  ])('%s', (_case, spans, words) => {
    expect(rangesOfSpans(line, spans).map((range) => wordsOf(line, range))).toEqual(words);
  });

  it('are none in a line without text or where there is no line', () => {
    expect(rangesOfSpans(lineOf(0), [{ start: 0, end: 2 }])).toEqual([]);
    expect(rangesOfSpans(null, [{ start: 0, end: 2 }])).toEqual([]);
  });
});
