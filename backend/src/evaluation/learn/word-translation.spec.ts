import { describe, expect, it } from '@jest/globals';
import { learnTranslation } from './word-translation.js';

const line = (from: string, to: string) => ({ from: from.split(' '), to: to.split(' ') });

const LINES = [
  line('that bridge closed', 'هذا جسر أغلق'),
  line('that school closed', 'هذا مدرسة أغلق'),
  line('that bridge opened', 'هذا جسر افتتح'),
  line('that school opened', 'هذا مدرسة افتتح'),
  line('that bridge', 'هذا جسر'),
];

const likeliest = (word: string) => [...(learnTranslation(LINES).get(word) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];

describe('learnTranslation', () => {
  it.each([
    ['bridge', 'جسر'],
    ['school', 'مدرسة'],
    ['closed', 'أغلق'],
    ['opened', 'افتتح'],
  ])('finds that %s is said %s', (word, said) => {
    expect(likeliest(word)).toBe(said);
  });

  it('shares out no more than the whole of a word', () => {
    for (const shares of learnTranslation(LINES).values())
      expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1);
  });

  it('learns the same again, and nothing from nothing', () => {
    expect(learnTranslation(LINES)).toEqual(learnTranslation(LINES));
    expect(learnTranslation([]).size).toBe(0);
  });
});
