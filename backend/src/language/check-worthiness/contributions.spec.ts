import { describe, expect, it } from '@jest/globals';
import { PACKS } from '../packs.js';
import { tokenise } from '../tokens.js';
import { CONCEPTS } from './concepts.js';
import { contributionsOf, surroundingsIn } from './contributions.js';
import { isCircumstance, MEASURES } from './measures.js';
import type { CheckWorthinessModel } from './model.js';
import { readStatements } from './statement-features.js';
import { Vocabulary } from './vocabulary.js';

/** Every measure of a statement weighs 1, of its neighbours ¼; every word 2, around it ½. */
const MODEL: CheckWorthinessModel = {
  bias: -1,
  measures: Float64Array.from(MEASURES, (measure) => (isCircumstance(measure) ? 0.25 : 1)),
  concepts: Float64Array.from(CONCEPTS, () => 0.5),
  units: new Map(),
  unlisted: { rarity: 1, own: 2, around: 0.5 },
  echo: { share: 0.5, level: 1 },
  alone: -3,
};

function judge(...texts: readonly string[]) {
  const vocabulary = new Vocabulary(PACKS.ar.scoring);
  const statements = texts.map((text) => ({ speaker: null, tokens: tokenise(text) }));
  return [...contributionsOf(readStatements(statements, vocabulary), vocabulary, MODEL)];
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('contributionsOf', () => {
  it('gives contributions that add up to the sum', () => {
    for (const { sum, measures, concepts, words, surroundings } of judge('أغلقنا ٣ مصانع', 'لماذا؟', 'انقطعت الكهرباء'))
      expect(sum).toBeCloseTo(MODEL.bias + total(measures) + total(concepts) + words + surroundings);
  });

  it('adds to a statement by itself what surroundings add on the whole, and finds nothing around it', () => {
    const [alone] = judge('أغلقنا ٣ مصانع');
    if (!alone) throw new Error('A statement is judged.');
    expect(surroundingsIn(alone)).toBe(0);
    const { sum, measures, concepts, words } = alone;
    expect(sum).toBeCloseTo(MODEL.bias + total(measures) + total(concepts) + words + MODEL.alone);
  });

  it('counts the words around, the neighbours and what they are worth as surroundings', () => {
    const [among] = judge('أغلقنا ٣ مصانع', 'انقطعت الكهرباء');
    const [other] = judge('أغلقنا ٣ مصانع', 'بلغت البطالة ١٢٪ من القوى العاملة');
    if (!among || !other) throw new Error('Statements are judged.');
    expect(among.words).toBe(other.words);
    expect(among.concepts).toEqual(other.concepts);
    expect(other.sum - among.sum).toBeCloseTo(surroundingsIn(other) - surroundingsIn(among));
    expect(surroundingsIn(other)).toBeGreaterThan(surroundingsIn(among));
  });
});
