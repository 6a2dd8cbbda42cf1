import { describe, expect, it } from '@jest/globals';
import { isFutureVerb, stemOf, unitsOf } from '../ar/stem.js';
import { normaliseForSearch } from '../normalise.js';
import { PACKS } from '../packs.js';
import { CONCEPTS } from './concepts.js';
import { rolesOf } from './speaker-roles.js';

const conceptsOf = (word: string, language: 'ar' | 'en') =>
  PACKS[language].scoring.conceptsOf(normaliseForSearch(word)).map((number) => CONCEPTS[number]);

describe('what a word speaks of', () => {
  it.each([
    ['ضرائب', 'tax', 'ar'],
    ['والضرائب', 'tax', 'ar'],
    ['ضرائبهم', 'tax', 'ar'],
    ['بالملايين', 'magnitude', 'ar'],
    ['سنبني', 'future', 'ar'],
    ['وسيعلنون', 'future', 'ar'],
    ['سيفعل', 'future', 'ar'],
    ['أَعْتَقِدُ', 'opinion', 'ar'],
    ['كلية', 'school', 'ar'],
    ['لاجئون', 'migration', 'ar'],
    ['taxes', 'tax', 'en'],
    ['evening', 'greeting', 'en'],
    ['refugees', 'migration', 'en'],
  ] as const)('%s is of %s', (word, concept, language) => {
    expect(conceptsOf(word, language)).toContain(concept);
  });

  it.each([
    ['على', 'institution', 'ar', 'the stem of العليا'],
    ['إنها', 'deed', 'ar', 'the stem of أنهى'],
    ['كل', 'school', 'ar', 'the stem of كلية'],
    ['الأدوات', 'health', 'ar', 'the stem of أدوية'],
    ['كانت', 'second_person', 'ar', 'ك and أنت'],
    ['كامل', 'wish', 'ar', 'ك and آمل'],
    ['فساد', 'greeting', 'ar', 'ف and سادة'],
    ['سياسة', 'future', 'ar', 'the letters of a future verb'],
    ['even', 'greeting', 'en', 'the stem of evening'],
    ['unit', 'institution', 'en', 'the stem of united'],
  ] as const)('%s is not of %s (%s, not %s)', (word, concept, language, _why) => {
    expect(conceptsOf(word, language)).not.toContain(concept);
  });

  it('answers each concept once, in rising order', () => {
    for (const word of ['والأكثر', 'بأفضل', 'وعدت', 'قانون']) {
      const numbers = PACKS.ar.scoring.conceptsOf(normaliseForSearch(word));
      expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual([...numbers]);
    }
  });
});

describe('Arabic words', () => {
  it.each([[['كتبت', 'كتبوا', 'وكتبنا']], [['الوظائف', 'للوظائف', 'وظائفهم']], [['المدرسة', 'مدرسة', 'بالمدرسة']]])(
    '%s have one stem',
    (words) => {
      const forms = words.map(normaliseForSearch);
      expect(new Set(forms.map((form) => stemOf(form))).size).toBe(1);
    },
  );

  it.each([
    ['سنقول', true],
    ['وسيكون', true],
    ['سأعمل', true],
    ['سنوات', false],
    ['سيارات', false],
    ['سيناتور', false],
    ['ساعدت', false],
    ['سندات', false],
  ])('%s is a future verb: %s', (word, expected) => {
    expect(isFutureVerb(normaliseForSearch(word))).toBe(expected);
  });

  it.each([
    ['سنخبركم', ['س+', '+كم']],
    ['بالمدينة', ['ب+']],
    ['للشركات', ['ل+']],
    ['وظيفتهم', ['+هم']],
  ])('%s has the clitics %s beside its stem', (word, clitics) => {
    const units = unitsOf(normaliseForSearch(word));
    expect(units.filter((unit) => unit.includes('+'))).toEqual(clitics);
    expect(units).toHaveLength(clitics.length + 1);
  });
});

describe('rolesOf', () => {
  const says = (speaker: string | null, asks = false) => ({ speaker, asks });
  const nobody = (label: string) => label === 'الجمهور';

  it.each([
    [
      'who asks and hands over leads',
      [says('أ', true), says('ب'), says('أ', true), says('ب')],
      ['host', null, 'host', null],
    ],
    ['who asks and goes on does not', [says('أ', true), says('أ'), says('أ'), says('ب')], [null, null, null, null]],
    ['a question that nobody follows leads nobody', [says('أ', true)], [null]],
    ['nobody is nobody', [says('أ'), says('الجمهور')], [null, 'nobody']],
    ['narration has no part', [says(null, true), says('أ')], [null, null]],
  ] as const)('%s', (_what, turns, roles) => {
    expect(rolesOf(turns, nobody)).toEqual(roles);
  });
});
