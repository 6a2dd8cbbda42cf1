import { describe, expect, it } from '@jest/globals';
import { beginSelection, moveSelection, type SelectionMove, spanOfSelection } from './keyboard-selection.js';
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
