import { describe, expect, it } from '@jest/globals';
import { endsOfSpan } from './ends-of-span.js';

const words = (count: number) => Array.from({ length: count }, (_, index) => `كلمة${index}`).join(' ');

describe('endsOfSpan', () => {
  it('repeats a sentence whole', () => {
    const text = `قبل. ${words(20)}. بعد.`;
    expect(endsOfSpan(text, { start: 5, end: text.length - 5 })).toBe(`${words(20)}.`);
  });

  it('shows whole words from both ends of a chapter, and says that there are others between', () => {
    const text = words(4_000);
    const shown = endsOfSpan(text, { start: 0, end: text.length });
    const [head = '', tail = ''] = shown.split(' … ');
    expect(shown.length).toBeLessThan(500);
    expect(text.startsWith(`${head} `)).toBe(true);
    expect(text.endsWith(` ${tail}`)).toBe(true);
    expect(tail.split(' ').length).toBeGreaterThan(10);
  });
});
