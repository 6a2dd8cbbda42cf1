import { contextLength } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../platform/http/problem-error.js';
import { checkedSpan, type ProposedSpan } from './spans.js';

const text = 'قال الوزير 📈 إن النمو «كبير».\nExports rose.';
const emoji = text.indexOf('📈');
const field = (name: string) => `appearances.2.${name}`;

function refusalOf(span: ProposedSpan): unknown {
  try {
    checkedSpan(text, span, field);
  } catch (error) {
    if (error instanceof ProblemError) return error.options.fields;
    throw error;
  }
  return 'accepted';
}

describe('checkedSpan', () => {
  it.each([
    ['the whole text', 0, text.length],
    ['the first letter', 0, 1],
    ['up to the last unit', text.length - 1, text.length],
    ['before an emoji', 0, emoji],
    ['an emoji', emoji, emoji + 2],
    ['after an emoji', emoji + 2, emoji + 8],
    ['around an emoji', emoji - 4, emoji + 6],
    ['across a line break', text.indexOf('كبير'), text.indexOf('rose')],
  ])('answers the words of %s', (_case, start, end) => {
    const span = checkedSpan(text, { start, end }, field);
    expect(span).toMatchObject({ startOffset: start, endOffset: end, exact: text.slice(start, end) });
    expect(text.slice(0, start).endsWith(span.prefix)).toBe(true);
    expect(text.slice(end).startsWith(span.suffix)).toBe(true);
  });

  it('keeps as much of the text on either side as the pages reckon with when they leave out half words', () => {
    const long = 'كلمة '.repeat(40);
    const { prefix, suffix } = checkedSpan(long, { start: 100, end: 104 }, field);
    expect([prefix.length, suffix.length]).toEqual([contextLength, contextLength]);
  });

  it('accepts the words that the caller saw when they are those', () => {
    expect(checkedSpan(text, { start: 0, end: 3, exact: 'قال' }, field).exact).toBe('قال');
  });

  it.each([
    ['ends after the text', { start: 0, end: text.length + 1 }, 'appearances.2.end', 'span-outside'],
    ['lies after the text', { start: text.length, end: text.length + 5 }, 'appearances.2.end', 'span-outside'],
    ['begins within a character', { start: emoji + 1, end: emoji + 5 }, 'appearances.2.start', 'span-cuts-character'],
    ['ends within a character', { start: 0, end: emoji + 1 }, 'appearances.2.end', 'span-cuts-character'],
    ['holds other words', { start: 0, end: 3, exact: 'كان' }, 'appearances.2.exact', 'span-differs'],
    ['holds the words in another form', { start: 0, end: 3, exact: 'قَال' }, 'appearances.2.exact', 'span-differs'],
  ])('refuses one that %s and names the field', (_case, span, path, rule) => {
    expect(refusalOf(span)).toEqual([{ path, rule }]);
  });
});
