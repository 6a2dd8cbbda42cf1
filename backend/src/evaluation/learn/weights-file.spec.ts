import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { CONCEPTS } from '../../language/check-worthiness/concepts.js';
import { MEASURES } from '../../language/check-worthiness/measures.js';
import { weights as ar } from '../../language/check-worthiness/weights/ar.js';
import { weights as en } from '../../language/check-worthiness/weights/en.js';
import { weightsModule } from './weights-file.js';

const exactly = <Name extends string>(names: readonly Name[]) => z.record(z.enum(names), z.number().min(-10).max(10));

const File = z.strictObject({
  bias: z.number(),
  rarest: z.number().positive(),
  echo: z.strictObject({ share: z.number().positive(), level: z.number() }),
  alone: z.number(),
  measures: exactly(MEASURES),
  concepts: exactly(CONCEPTS),
  words: z.string().regex(/^(?:\n\S+ \d+ -?\d+ -?\d+)+\n$/u),
});

const path = (language: string) => new URL(`../../language/check-worthiness/weights/${language}.ts`, import.meta.url);

describe.each([
  ['ar', ar],
  ['en', en],
] as const)('the weights kept for %s', (language, weights) => {
  it('have every feature and well-formed words', () => {
    expect(File.parse(weights)).toEqual(weights);
  });

  it('list every unit once, in order', () => {
    const units = weights.words
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' ')[0] ?? '');
    expect(new Set(units).size).toBe(units.length);
    expect([...units].sort()).toEqual(units);
  });

  it('are written as the command writes them', () => {
    expect(readFileSync(path(language), 'utf8')).toBe(weightsModule({ ...weights, words: weights.words.trim() }));
  });

  it('are small enough to be read along with the code', () => {
    expect(Buffer.byteLength(weights.words)).toBeLessThan(60_000);
  });

  it.each([
    ['has a figure', 'figure', 1],
    ['is a question', 'question_mark', -1],
    ['is said by the host', 'host', -1],
  ] as const)('count it %s', (_what, measure, sign) => {
    expect(Math.sign(weights.measures[measure])).toBe(sign);
  });

  it.each([
    ['names an amount', 'magnitude', 1],
    ['tells the past', 'past_being', 1],
    ['cites evidence', 'evidence', 1],
    ['greets', 'greeting', -1],
    ['wishes', 'wish', -1],
    ['thinks', 'opinion', -1],
    ['is about the future', 'future', -1],
  ] as const)('count it when a statement %s', (_what, concept, sign) => {
    expect(Math.sign(weights.concepts[concept])).toBe(sign);
  });
});
