import { describe, expect, it } from '@jest/globals';
import { arabicSentences } from './cases/ar/segmentation.cases.js';
import { englishSentences } from './cases/en/segmentation.cases.js';
import { sentencesOf } from './sentences.js';
import { mutate } from './testing/random-edits.js';
import { seeded } from './testing/text-mutations.js';

const CASES = [
  ...arabicSentences.map(([, marked]) => ['ar', marked.replaceAll('‖', '')] as const),
  ...englishSentences.map(([, marked]) => ['en', marked.replaceAll('‖', '')] as const),
];

const BLANK = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** What is wrong with the sentences of a text; empty when nothing is. */
function faults(text: string, language: 'ar' | 'en'): string[] {
  const found: string[] = [];
  let last = 0;
  for (const [start, end] of sentencesOf(text, language)) {
    const exact = text.slice(start, end);
    if (start < last || end <= start || end > text.length)
      found.push(`${start}..${end} is empty, or not behind ${last}`);
    if (text.slice(last, start).replace(BLANK, '') !== '') found.push(`${last}..${start} is in no sentence`);
    if (exact.replace(/^\p{Z}|\p{Z}$/gu, '') !== exact) found.push(`${start}..${end} has blank ends`);
    last = end;
  }
  if (text.slice(last).replace(BLANK, '') !== '') found.push(`the end from ${last} on is in no sentence`);
  return found;
}

/** A text changed without moving a sentence: every character of it, with what a change put before or behind it. */
type Change = readonly [what: string, change: (text: string) => string, back: (text: string) => string];

const CHANGES: readonly Change[] = [
  ['CRLF', (text) => text.replace(/\r?\n/gu, '\r\n'), (text) => text.replaceAll('\r', '')],
  ['two line ends', (text) => text.replace(/\r?\n/gu, '\n\n'), (text) => text.replaceAll('\n\n', '\n')],
  ['NBSP', (text) => text.replaceAll(' ', '\u00a0'), (text) => text.replaceAll('\u00a0', ' ')],
  [
    'marks of direction',
    (text) => text.replace(/\p{L}+/gu, '\u200f$&\u200e'),
    (text) => text.replace(/[\u200e\u200f]/gu, ''),
  ],
  ['embeddings', (text) => text.replace(/[«"(]/gu, '\u202b$&'), (text) => text.replaceAll('\u202b', '')],
  [
    'tatweel',
    (text) => text.replace(/(\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '$1\u0640'),
    (text) => text.replace(/(?<=\p{Script=Arabic})\u0640(?=\p{Script=Arabic})/gu, ''),
  ],
  ['vowel signs', (text) => text.replace(/[بتسمن](?=\p{L})/gu, '$&\u064e'), (text) => text.replaceAll('\u064e', '')],
];

describe('sentencesOf, on texts that nobody wrote', () => {
  it('puts every character into one sentence, in order, through 4,000 mutations', () => {
    for (let seed = 1; seed <= 4000; seed += 1) {
      const next = seeded(seed);
      const [language, sample] = CASES[next(CASES.length)] ?? (['ar', ''] as const);
      const text = mutate(sample, next);
      const found = faults(text, language);
      if (found.length > 0) throw new Error(`seed ${seed}: ${found.join('; ')}\n${JSON.stringify(text)}`);
    }
  });

  it.each(CHANGES)('finds the same sentences under %s', (_what, change, back) => {
    for (const [language, plain] of CASES) {
      const sample = back(plain);
      const words = (text: string) => sentencesOf(text, language).map(([start, end]) => back(text.slice(start, end)));
      expect(words(change(sample))).toEqual(words(sample));
    }
  });
});
