import { describe, expect, it } from '@jest/globals';
import { markedParagraphs, marksOf, piecesOf } from './grounds.js';
import { sampleFactCheck } from './testing/sample-fact-check.js';

describe('marksOf', () => {
  it('gives each sentence the numbers of the evidence list, in their order, and none for what is not listed', () => {
    const { evidence } = sampleFactCheck();
    const [first, second] = evidence.map(({ id }) => id);
    const grounds = [
      { field: 'explanation' as const, start: 9, end: 20, evidenceIds: [second ?? '', first ?? ''] },
      { field: 'explanation' as const, start: 0, end: 8, evidenceIds: ['not listed', first ?? ''] },
      { field: 'explanation' as const, start: 21, end: 30, evidenceIds: ['not listed'] },
      { field: 'summary' as const, start: 0, end: 5, evidenceIds: [second ?? ''] },
    ];
    expect(marksOf('explanation', { grounds, evidence })).toEqual([
      { at: 8, numbers: [1] },
      { at: 20, numbers: [1, 2] },
    ]);
    expect(marksOf('summary', { grounds, evidence })).toEqual([{ at: 5, numbers: [2] }]);
  });
});

describe('piecesOf', () => {
  it('cuts behind marks and keeps every word', () => {
    const text = 'قال. ثم عاد. انتهى';
    const pieces = piecesOf(text, [
      { at: 4, numbers: [1] },
      { at: 12, numbers: [2, 3] },
    ]);
    expect(pieces.map(({ words }) => words)).toEqual(['قال.', ' ثم عاد.', ' انتهى']);
    expect(pieces.map(({ numbers }) => numbers)).toEqual([[1], [2, 3], []]);
  });
});

describe('markedParagraphs', () => {
  it('finds each mark in its paragraph, however far the paragraphs lie apart', () => {
    const text = '  أول.\n \n\nثانٍ. ثالث.\nسطر';
    const at = (words: string) => text.indexOf(words) + words.length;
    const paragraphs = markedParagraphs(text, [
      { at: at('أول.'), numbers: [1] },
      { at: at('ثانٍ.'), numbers: [2] },
    ]);
    expect(paragraphs).toEqual([
      [{ words: 'أول.', numbers: [1] }],
      [
        { words: 'ثانٍ.', numbers: [2] },
        { words: ' ثالث.\nسطر', numbers: [] },
      ],
    ]);
  });
});
