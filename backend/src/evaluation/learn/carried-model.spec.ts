import { describe, expect, it } from '@jest/globals';
import type { LinearModel } from '../../language/check-worthiness/model.js';
import { carriedModel } from './carried-model.js';

const ENGLISH: LinearModel = {
  bias: -1,
  measures: Float64Array.of(0.5),
  concepts: Float64Array.of(0.25),
  units: new Map([
    ['tax', { rarity: 1, own: 2, around: 0.5 }],
    ['levy', { rarity: 2, own: -1, around: 0 }],
    ['good', { rarity: 0.5, own: -2, around: -1 }],
  ]),
  unlisted: { rarity: 3, own: 0, around: 0 },
};

const of = (...counterparts: readonly (readonly [string, number])[]) => new Map(counterparts);
const TRANSLATION = new Map([
  ['ضريب', of(['tax', 1])],
  ['رسم', of(['tax', 0.6], ['levy', 0.4])],
  ['جيد', of(['good', 1])],
  ['نادر', of(['unheard-of', 0.5])],
  ['غائب', of()],
]);

const carried = (isListed: (unit: string) => boolean = () => true) => carriedModel(ENGLISH, TRANSLATION, isListed);

describe('carriedModel', () => {
  it('gives a unit with one counterpart what that weighs', () => {
    expect(carried().units.get('ضريب')).toEqual({ rarity: 1, own: 2, around: 0.5 });
    expect(carried().units.get('جيد')).toEqual({ rarity: 0.5, own: -2, around: -1 });
  });

  it('adds for a unit with several what each would add', () => {
    const { rarity = 0, own = 0, around = 0 } = carried().units.get('رسم') ?? {};
    expect(rarity).toBeCloseTo(Math.hypot(0.6, 0.8));
    expect(rarity * own).toBeCloseTo(0.6 * 2 - 0.8);
    expect(rarity * around).toBeCloseTo(0.6 * 0.5);
  });

  it('weighs a counterpart that the model lacks as nothing, but as rare', () => {
    expect(carried().units.get('نادر')).toEqual({ rarity: 1.5, own: 0, around: 0 });
  });

  it('leaves out what has no counterpart', () => {
    expect(carried().units.has('غائب')).toBe(false);
  });

  it('keeps what means the same in both languages', () => {
    const { bias, measures, concepts } = carried();
    expect({ bias, measures, concepts }).toEqual({ bias: -1, measures: ENGLISH.measures, concepts: ENGLISH.concepts });
  });

  it('takes an unlisted unit for as rare as those it leaves out are on the whole', () => {
    const few = carried((unit) => unit === 'رسم');
    expect([...few.units.keys()]).toEqual(['رسم']);
    expect(few.unlisted).toEqual({ rarity: (1 + 0.5 + 1.5) / 3, own: 0, around: 0 });
    expect(carried().unlisted).toEqual(ENGLISH.unlisted);
  });
});
