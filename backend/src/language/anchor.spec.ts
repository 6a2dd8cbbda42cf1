import { describe, expect, it } from '@jest/globals';
import { fromCodePoints, selectorFor, snapToWords, toCodePoints } from './anchor.js';

/** Half of a surrogate pair. */
const LONE = /\p{Cs}/u;

describe('selectorFor', () => {
  const text = 'أعلنت البلدية أن الجسر سيُفتح غداً 🚧 أمام السيارات';

  it('quotes the words with their context on either side', () => {
    const start = text.indexOf('الجسر');
    const selector = selectorFor(text, start, start + 5);
    expect(selector).toEqual({
      start,
      end: start + 5,
      exact: 'الجسر',
      prefix: text.slice(0, start),
      suffix: text.slice(start + 5, start + 37),
    });
  });

  it.each([
    ['prefix', 'أ', '', 0],
    ['prefix', '', '', 1],
  ])('never cuts a surrogate pair at the %s', (_side, _before, _after, shift) => {
    const long = `${'🙂'.repeat(40)}${'x'.repeat(shift)}هنا${'x'.repeat(shift)}${'🙂'.repeat(40)}`;
    const start = long.indexOf('هنا');
    const { prefix, suffix } = selectorFor(long, start, start + 3);
    expect(prefix).not.toMatch(LONE);
    expect(suffix).not.toMatch(LONE);
    expect(prefix.length).toBeGreaterThan(30);
  });

  it.each([
    ['beyond the text', 0, 500],
    ['turned round', 5, 2],
    ['negative', -1, 2],
    ['not whole', 0.5, 2],
  ])('refuses a span that is %s', (_what, start, end) => {
    expect(() => selectorFor(text, start, end)).toThrow(RangeError);
  });
});

describe('toCodePoints', () => {
  it.each([
    ['plain letters', 'المدينة', 2, 5, 2, 5],
    ['an emoji before the span', '🙂🙂 نعم', 5, 8, 3, 6],
    ['an emoji inside the span', 'قال 🙂 نعم', 4, 6, 4, 5],
    ['tashkeel, which counts', 'سَيْر', 0, 5, 0, 5],
    ['a lone surrogate, which counts as one', '\ud83d نعم', 2, 5, 2, 5],
  ])('counts %s', (_what, text, start, end, first, last) => {
    expect(toCodePoints(text, start, end)).toEqual({ start: first, end: last });
  });

  it('agrees with the text cut into code points', () => {
    const text = 'أ🙂ب🚧🚧ج';
    const { start, end } = toCodePoints(text, 3, 6);
    expect([...text].slice(start, end).join('')).toBe(text.slice(3, 6));
  });

  it.each([
    ['inside a pair', '🙂', 1, 2],
    ['ending inside a pair', '🙂', 0, 1],
    ['outside the text', 'نعم', 0, 4],
  ])('refuses offsets %s', (_what, text, start, end) => {
    expect(() => toCodePoints(text, start, end)).toThrow(RangeError);
  });
});

describe('fromCodePoints', () => {
  it.each([
    ['plain letters', 'المدينة', 2, 5],
    ['an emoji before the span', '🙂🙂 نعم', 5, 8],
    ['an emoji inside the span', 'قال 🙂 نعم', 4, 6],
    ['the whole text', 'أ🙂', 0, 3],
    ['an empty span at the end', 'أ🙂', 3, 3],
    ['a lone surrogate', '\ud83d نعم', 2, 5],
  ])('leads back with %s', (_what, text, start, end) => {
    const points = toCodePoints(text, start, end);
    expect(fromCodePoints(text, points.start, points.end)).toEqual({ start, end });
  });

  it.each([
    ['beyond the text', 'نعم', 1, 4],
    ['turned round', 'نعم', 2, 1],
    ['negative', 'نعم', -1, 2],
  ])('has none for a span %s', (_what, text, start, end) => {
    expect(fromCodePoints(text, start, end)).toBeNull();
  });
});

describe('snapToWords', () => {
  const text = 'ارتفعت  الأسعار كثيراً.';

  it.each([
    ['half a word', 9, 12, 'الأسعار'],
    ['blanks at both ends', 6, 16, 'الأسعار'],
    ['the middle of two words', 3, 10, 'ارتفعت  الأسعار'],
    ['a whole word', 8, 15, 'الأسعار'],
    ['a word with its full stop', 18, 23, 'كثيراً.'],
  ])('widens %s', (_what, start, end, expected) => {
    const span = snapToWords(text, start, end, 'ar');
    expect(text.slice(span.start, span.end)).toBe(expected);
  });

  it('leaves a selection of nothing but blanks empty', () => {
    const span = snapToWords(text, 6, 8, 'ar');
    expect(span.start).toBe(span.end);
  });
});
