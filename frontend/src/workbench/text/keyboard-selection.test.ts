import { describe, expect, it } from '@jest/globals';
import {
  beginSelection,
  type Edge,
  moveEdge,
  moveSelection,
  type SelectionMove,
  selectionOfSpan,
  spanOfSelection,
} from './keyboard-selection.js';
import { paragraphsOf } from './paragraphs.js';

const text = 'قال «انتهت الحرب».\r\n\r\nعاد النازحون إلى بيوتهم.';
const place = { text, language: 'ar', paragraphs: paragraphsOf(text) };

function after(from: string, moves: SelectionMove[]): string {
  const begun = beginSelection(place, text.indexOf(from));
  if (!begun) throw new Error('the text has words');
  const { start, end } = spanOfSelection(
    moves.reduce((selection, move) => moveSelection(place, selection, move), begun),
  );
  return text.slice(start, end);
}

describe('a selection by keys', () => {
  it.each<{ name: string; from: string; moves: SelectionMove[]; expected: string }>([
    { name: 'begins at the word there', from: 'انتهت', moves: [], expected: 'انتهت' },
    { name: 'begins at the next word where there is none', from: '«', moves: [], expected: 'انتهت' },
    { name: 'begins at the last word after the last', from: 'بيوتهم', moves: ['nextWord'], expected: 'بيوتهم' },
    { name: 'walks over punctuation', from: 'قال', moves: ['nextWord', 'nextWord'], expected: 'الحرب' },
    { name: 'walks back', from: 'الحرب', moves: ['previousWord', 'previousWord'], expected: 'قال' },
    { name: 'walks over line ends', from: 'الحرب', moves: ['nextWord'], expected: 'عاد' },
    { name: 'grows by words', from: 'عاد', moves: ['extendForward', 'extendForward'], expected: 'عاد النازحون إلى' },
    { name: 'takes in what stands between', from: 'قال', moves: ['extendForward'], expected: 'قال «انتهت' },
    {
      name: 'shrinks by words',
      from: 'عاد',
      moves: ['extendForward', 'extendForward', 'extendBackward'],
      expected: 'عاد النازحون',
    },
    {
      name: 'crosses its beginning and keeps it',
      from: 'النازحون',
      moves: ['extendForward', 'extendBackward', 'extendBackward'],
      expected: 'عاد النازحون',
    },
    { name: 'a plain move lets go', from: 'عاد', moves: ['extendForward', 'nextWord'], expected: 'إلى' },
    { name: 'goes down a paragraph', from: 'قال', moves: ['nextParagraph'], expected: 'عاد' },
    { name: 'goes up a paragraph', from: 'إلى', moves: ['previousParagraph'], expected: 'قال' },
    { name: 'stays at the end', from: 'بيوتهم', moves: ['nextParagraph', 'extendForward'], expected: 'بيوتهم' },
    { name: 'stays at the beginning', from: 'قال', moves: ['previousWord', 'previousParagraph'], expected: 'قال' },
  ])('$name', ({ from, moves, expected }) => {
    expect(after(from, moves)).toBe(expected);
  });

  it('does not begin in a text without words', () => {
    expect(beginSelection({ text: '…\n—', language: 'ar', paragraphs: [] }, 0)).toBeNull();
  });
});

const long = 'قال الوزير إن العمل بدأ. هل ينتهي غداً؟\nوأضاف أن الكلفة ٤٫٥ مليارات.';
const longPlace = { text: long, language: 'ar', paragraphs: paragraphsOf(long) };

describe('a selection by sentences', () => {
  it.each<{ name: string; from: string; moves: SelectionMove[]; expected: string }>([
    { name: 'to the end of the sentence', from: 'إن', moves: ['extendSentence'], expected: 'إن العمل بدأ' },
    {
      name: 'on to the end of the next',
      from: 'إن',
      moves: ['extendSentence', 'extendSentence'],
      expected: 'إن العمل بدأ. هل ينتهي غداً',
    },
    {
      name: 'back to where the last sentence begins',
      from: 'إن',
      moves: ['extendSentence', 'extendSentence', 'retractSentence'],
      expected: 'إن العمل بدأ. هل',
    },
    {
      name: 'over a paragraph’s end',
      from: 'غداً',
      moves: ['extendSentence'],
      expected: 'غداً؟\nوأضاف أن الكلفة ٤٫٥ مليارات',
    },
    {
      name: 'from the other end',
      from: 'بدأ',
      moves: ['otherEnd', 'retractSentence'],
      expected: 'قال الوزير إن العمل بدأ',
    },
    { name: 'the whole sentence', from: 'العمل', moves: ['widen'], expected: 'قال الوزير إن العمل بدأ' },
    {
      name: 'then the whole paragraph',
      from: 'العمل',
      moves: ['widen', 'widen'],
      expected: 'قال الوزير إن العمل بدأ. هل ينتهي غداً',
    },
    { name: 'at the end of the text, no further', from: 'مليارات', moves: ['extendSentence'], expected: 'مليارات' },
  ])('goes $name', ({ from, moves, expected }) => {
    const begun = beginSelection(longPlace, long.indexOf(from));
    if (!begun) throw new Error('the text has words');
    const { start, end } = spanOfSelection(moves.reduce((one, move) => moveSelection(longPlace, one, move), begun));
    expect(long.slice(start, end)).toBe(expected);
  });

  it('keeps a number with its separator whole', () => {
    const begun = beginSelection(longPlace, long.indexOf('الكلفة'));
    const grown = begun && moveSelection(longPlace, begun, 'extendForward');
    expect(grown && long.slice(grown.anchor.start, grown.head.end)).toBe('الكلفة ٤٫٥');
  });
});

describe('moveEdge', () => {
  it.each<{ edge: Edge; way: 'in' | 'out'; of: string; expected: string }>([
    { edge: 'start', way: 'out', of: 'إن العمل', expected: 'الوزير إن العمل' },
    { edge: 'start', way: 'in', of: 'إن العمل', expected: 'العمل' },
    { edge: 'end', way: 'out', of: 'إن العمل', expected: 'إن العمل بدأ' },
    { edge: 'end', way: 'in', of: 'إن العمل', expected: 'إن' },
    { edge: 'end', way: 'in', of: 'العمل', expected: 'العمل' },
    { edge: 'start', way: 'in', of: 'العمل', expected: 'العمل' },
    { edge: 'start', way: 'out', of: 'قال', expected: 'قال' },
  ])('moves the $edge of «$of» $way', ({ edge, way, of, expected }) => {
    const at = long.indexOf(of);
    const selection = selectionOfSpan(longPlace, { start: at, end: at + of.length });
    if (!selection) throw new Error('the words are in the text');
    const { start, end } = spanOfSelection(moveEdge(longPlace, selection, edge, way));
    expect(long.slice(start, end)).toBe(expected);
  });

  it('takes no span without a word in hand', () => {
    expect(selectionOfSpan(longPlace, { start: long.indexOf('؟'), end: long.indexOf('؟') + 1 })).toBeNull();
  });
});
