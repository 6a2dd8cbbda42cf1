import { describe, expect, it } from '@jest/globals';
import { contextLength, wordsAfter, wordsBefore } from './context-words.js';

/** A text of whole words of which a window of the kept length is cut. */
const text = 'وقد قال الوزير في كلمته أمام المجلس إن الإنفاق زاد في العام الماضي على ما كان مقررا له';

describe('wordsBefore', () => {
  it.each([
    {
      name: 'half a word at the beginning',
      prefix: text.slice(4, 4 + contextLength),
      shown: '… الوزير في كلمته أمام المجلس ',
    },
    { name: 'a text that begins there', prefix: 'وقد قال ', shown: 'وقد قال ' },
    { name: 'nothing before', prefix: '', shown: '' },
    { name: 'one word longer than the window', prefix: 'ا'.repeat(contextLength), shown: '…' },
    {
      name: 'an end of paragraph',
      prefix: `انتهى.\n\nثم قال الوزير للصحفيين إن `,
      shown: '… ثم قال الوزير للصحفيين إن ',
    },
  ])('shows whole words: $name', ({ prefix, shown }) => {
    expect(wordsBefore(prefix)).toBe(shown);
  });
});

describe('wordsAfter', () => {
  it.each([
    {
      name: 'half a word at the end',
      suffix: text.slice(0, contextLength - 1),
      shown: 'وقد قال الوزير في كلمته أمام …',
    },
    { name: 'a text that ends there', suffix: ' له.', shown: ' له.' },
    { name: 'nothing behind', suffix: '', shown: '' },
  ])('shows whole words: $name', ({ suffix, shown }) => {
    expect(wordsAfter(suffix)).toBe(shown);
  });
});
