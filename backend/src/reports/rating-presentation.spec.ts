import { describe, expect, it } from '@jest/globals';
import { inLanguage, truthTone } from './rating-presentation.js';
import { sampleScale, truthValue } from './testing/sample-fact-check.js';

const percent = [0, 30, 100].map((number) => ({ key: `p${number}`, number, name: {}, definition: {} }));

describe('truthTone', () => {
  it.each([
    ['true', 'best'],
    ['mostly_true', 'good'],
    ['mixed', 'middling'],
    ['mostly_false', 'poor'],
    ['false', 'worst'],
    ['unverifiable', 'neutral'],
    ['not_checkable', 'neutral'],
  ])('colours %s %s', (key, tone) => {
    expect(truthTone(truthValue(key), sampleScale.values)).toBe(tone);
  });

  it('goes by the place between the ends of any scale', () => {
    expect(percent.map((value) => truthTone(value, percent))).toEqual(['worst', 'poor', 'best']);
  });

  it('is neutral where a scale has no two ends', () => {
    expect(truthTone(truthValue('true'), [truthValue('true')])).toBe('neutral');
    expect(truthTone(truthValue('true'), [])).toBe('neutral');
  });
});

describe('inLanguage', () => {
  it.each([
    [{ ar: 'صحيح', en: 'True' }, 'en', 'True'],
    [{ ar: 'صحيح', en: 'True' }, 'ar-IQ', 'صحيح'],
    [{ ar: 'صحيح', en: 'True' }, 'fr', 'صحيح'],
    [{ en: 'True' }, 'ar', 'True'],
    [{ ckb: 'ڕاستە' }, 'en', 'ڕاستە'],
  ])('reads %j in %s as %s', (texts, language, name) => {
    expect(inLanguage(texts as Record<string, string>, language)).toBe(name);
  });
});
