import { describe, expect, it } from '@jest/globals';
import { PACKS } from '../../language/packs.js';
import { type Corpus, SETTINGS, train, without } from './check-worthiness-training.js';
import { calibrate, crossValidate, type Judged, meanAveragePrecision } from './cross-validation.js';
import type { DebateLine } from './debate-lines.js';
import { weightsModule, weightsOf } from './weights-file.js';

const CLAIMS = ['خسرنا مليون وظيفة', 'رفعت الحكومة الضرائب مرتين', 'أغلقوا ثلاثة مصانع في المدينة'];
const MANNERS = ['شكراً لكم جميعاً', 'مساء الخير أيها الأصدقاء', 'نأمل أن نلتقي قريباً'];
const TRANSLATIONS: Readonly<Record<string, string>> = {
  'خسرنا مليون وظيفة': 'We lost a million jobs',
  'رفعت الحكومة الضرائب مرتين': 'The government raised taxes twice',
  'أغلقوا ثلاثة مصانع في المدينة': 'They closed three plants in the city',
  'شكراً لكم جميعاً': 'Thank you all',
  'مساء الخير أيها الأصدقاء': 'Good evening, friends',
  'نأمل أن نلتقي قريباً': 'We hope to meet soon',
};

/** Two debates in both languages, whose claims are checked and whose manners are not. */
function corpus(): Corpus {
  const lines = (debate: string, lang: 'ar' | 'en'): DebateLine[] =>
    CLAIMS.flatMap((claim, index) => [claim, MANNERS[index] ?? '']).map((text, index) => {
      const label = index % 2 === 0 ? 1 : 0;
      const speaker = index < 3 ? 'A' : 'B';
      const known = { id: `${debate}:${index}`, debate, speaker, lang, labels: { any: label, clef: label } } as const;
      if (lang === 'en') return { ...known, text: TRANSLATIONS[text] ?? '' };
      return { ...known, text, claimbusterOnEnglish: label === 1 ? 0.8 : 0.1 };
    });
  return {
    ar: [...lines('1st', 'ar'), ...lines('vice', 'ar')],
    en: [...lines('20160926_1pres', 'en'), ...lines('20161005_vice_pres', 'en'), ...lines('another', 'en')],
    lexicons: { ar: PACKS.ar.scoring, en: PACKS.en.scoring },
  };
}

const small = { ...SETTINGS, leastLines: { ar: 1, en: 1 } };
const anyOf = ({ labels }: DebateLine) => labels.any ?? 0;

describe.each(['ar', 'en'] as const)('learning from debates: %s', (language) => {
  it('ranks the claims of a debate that it never saw first', () => {
    const judged = crossValidate(language, corpus(), small);
    expect(judged).toHaveLength(corpus()[language].length);
    expect(meanAveragePrecision(judged, anyOf)).toBe(1);
  });

  it('gives the same weights again', () => {
    expect(train(language, corpus(), small)).toEqual(train(language, corpus(), small));
  });
});

describe('without', () => {
  it('leaves a debate out in both languages, since one is the translation of the other', () => {
    const rest = without(corpus(), '20160926_1pres');
    expect(new Set(rest.ar.map(({ debate }) => debate))).toEqual(new Set(['vice']));
    expect(new Set(rest.en.map(({ debate }) => debate))).toEqual(new Set(['20161005_vice_pres', 'another']));
  });
});

const judged = (debate: string, sum: number, label: 0 | 1): Judged => ({
  line: { id: `${debate}:${sum}`, debate, speaker: '', text: '', lang: 'ar', labels: { any: label, clef: label } },
  sum,
});

describe('meanAveragePrecision', () => {
  it.each([
    ['all found first', [judged('a', 2, 1), judged('a', 1, 0)], 1],
    ['found second', [judged('a', 2, 0), judged('a', 1, 1)], 0.5],
    ['the mean of debates, however long', [judged('a', 1, 1), judged('b', 2, 0), judged('b', 1, 1)], 0.75],
    ['ties in the order of lines', [judged('a', 1, 0), judged('a', 1, 1)], 0.5],
    ['nothing to find', [judged('a', 1, 0)], 0],
  ])('%s', (_what, lines, expected) => {
    expect(meanAveragePrecision(lines, anyOf)).toBe(expected);
  });
});

describe('calibrate', () => {
  it('parts the checked from the unchecked at a half, however few were checked', () => {
    const few = [
      judged('a', 5, 1),
      ...Array.from({ length: 50 }, () => judged('a', 3, 0)),
      judged('a', 3, 1),
      judged('a', 5, 0),
    ];
    const { slope, shift } = calibrate(few, anyOf);
    expect(slope).toBeGreaterThan(0);
    expect(slope * 5 + shift).toBeGreaterThan(0);
    expect(slope * 3 + shift).toBeLessThan(0);
  });
});

describe('weightsModule', () => {
  it('writes units with marks that a template would read', () => {
    const weights = weightsOf(train('en', corpus(), small), { slope: 1, shift: 0 });
    const interpolation = '$'.concat('{c}');
    const written = weightsModule({ ...weights, words: `a\`b 1 2 3\n${interpolation} 1 2 3\nd\\e 1 2 3` });
    expect(written).toContain(`a\\\`b 1 2 3\n\\${interpolation} 1 2 3\nd\\\\e 1 2 3`);
  });
});
