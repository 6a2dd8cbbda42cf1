import { describe, expect, it } from '@jest/globals';
import { fieldRules } from './field-rules.js';
import { type InterfaceLanguage, interfaceLanguages, preferredLanguage } from './localised.js';
import { problems } from './problems.js';
import {
  attributionRatingDefinitions,
  attributionRatingNames,
  attributionRatings,
  defaultTruthScale,
} from './ratings.js';

describe('preferredLanguage', () => {
  const cases: [string | undefined, InterfaceLanguage][] = [
    [undefined, 'ar'],
    ['', 'ar'],
    ['ar', 'ar'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['ar-IQ', 'ar'],
    ['ar-IQ,ar;q=0.9,en;q=0.8', 'ar'],
    ['en-GB,en;q=0.9,ar;q=0.8', 'en'],
    ['ar;q=0.3, en;q=0.7', 'en'],
    ['en;q=0.5, ar;q=0.5', 'en'],
    ['fr, en;q=0.5', 'en'],
    ['fr, de', 'ar'],
    ['*', 'ar'],
    ['en;q=0', 'ar'],
    ['ar;q=0, en', 'en'],
    ['ar; q=0.1, en; q=0.2', 'en'],
    ['ar;Q=0.1, en;Q=0.2', 'en'],
    ['en;q=nonsense', 'en'],
    [',,;q=1,', 'ar'],
    ['arn, en;q=0.5', 'en'],
    ['enm, ar;q=0.5', 'ar'],
  ];

  it.each(cases)('%s: %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

describe('what Isnad says', () => {
  const arabicLetters = /\p{Script=Arabic}/u;
  const sentences = [
    ...Object.entries(problems).map(([code, { title }]) => [`problem ${code}`, title] as const),
    ...Object.entries(fieldRules).map(([rule, words]) => [`field rule ${rule}`, words] as const),
    ...Object.entries(attributionRatingNames).map(([key, words]) => [`attribution ${key}`, words] as const),
    ...Object.entries(attributionRatingDefinitions).map(([key, words]) => [`definition of ${key}`, words] as const),
    ...defaultTruthScale.flatMap(({ key, name, definition }) => [
      [`truth ${key}`, name] as const,
      [`definition of ${key}`, definition] as const,
    ]),
  ];

  it.each(sentences)('%s: in Arabic and in English', (_what, words) => {
    expect(Object.keys(words).sort()).toEqual([...interfaceLanguages].sort());
    expect(words.ar).toMatch(arabicLetters);
    expect(words.en).toMatch(/[A-Za-z]{2}/);
    expect(words.en).not.toMatch(arabicLetters);
  });

  it('answers every problem with a status of its kind', () => {
    for (const { status } of Object.values(problems)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
    }
  });
});

describe('the ratings of the design', () => {
  it('has five for attribution', () => {
    expect(attributionRatings).toEqual(['as_reported', 'paraphrased', 'distorted', 'misattributed', 'not_established']);
  });

  it('has five steps of truth, and two values that stand on no line', () => {
    expect(defaultTruthScale.map(({ key, number }) => [key, number])).toEqual([
      ['true', 5],
      ['mostly_true', 4],
      ['mixed', 3],
      ['mostly_false', 2],
      ['false', 1],
      ['unverifiable', null],
      ['not_checkable', null],
    ]);
  });
});
