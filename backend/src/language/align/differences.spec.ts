import { describe, expect, it } from '@jest/globals';
import { align } from './align.js';
import { ARABIC_CHANGES, type Change, ENGLISH_CHANGES } from './testing/changes.js';
import { inWords, oneStatement, reportOf } from './testing/reports.js';
import { ARABIC_RESPELLINGS, ENGLISH_RESPELLINGS, type Respelling } from './testing/respellings.js';

describe.each([
  ['Arabic', 'ar', ARABIC_CHANGES, ARABIC_RESPELLINGS],
  ['English', 'en', ENGLISH_CHANGES, ENGLISH_RESPELLINGS],
] as const)('two reports of one statement, %s', (_language, language, changes, respellings) => {
  const between = (one: string, other: string) => {
    const [pair] = align(oneStatement(one, language), oneStatement(other, language)).pairs;
    return { relation: pair?.relation, types: [...new Set(pair?.differences.map(({ type }) => type))] };
  };

  it.each<Change>(changes)('$type: $before / $after', ({ type, before, after }) => {
    const expected = { relation: type === 'wording' ? 'reworded' : 'altered', types: [type] };
    expect(between(before, after)).toEqual(expected);
    expect(between(after, before)).toEqual(expected);
  });

  it.each<Respelling>(respellings)('no difference, $what: $one / $other', ({ one, other }) => {
    expect(between(one, other)).toEqual({ relation: 'identical', types: [] });
    expect(between(other, one)).toEqual({ relation: 'identical', types: [] });
  });
});

describe('where a difference stands', () => {
  it.each([
    [
      'a figure with its qualifier',
      'رممت الوزارة نحو ثلاثة آلاف مدرسة في الجنوب',
      'رممت الوزارة ٣٥٠٠ مدرسة في الجنوب',
      [
        ['qualifier', 'نحو', null],
        ['number', 'ثلاثة آلاف', '٣٥٠٠'],
      ],
    ],
    [
      'a promise made a possibility on a condition',
      'ستنتهي أزمة المياه في البصرة قبل عام 2030',
      'أزمة المياه في البصرة قد تنتهي قبل عام ٢٠٣٠ إذا التزمت دول المنبع حصصها',
      [
        ['wording', null, 'تنتهي'],
        ['certainty', 'ستنتهي', 'قد'],
        ['condition', null, 'إذا التزمت دول المنبع حصصها'],
      ],
    ],
    [
      'a lost negation, with the order turned round',
      'لم تطلب بغداد تمديداً جديداً للبعثة',
      'بغداد طلبت تمديداً جديداً للبعثة',
      [
        ['negation', 'لم', null],
        ['wording', 'تطلب', null],
        ['wording', null, 'طلبت'],
      ],
    ],
  ])('%s', (_case, one, other, expected) => {
    const [a, b] = [oneStatement(one, 'ar'), oneStatement(other, 'ar')];
    const [pair] = align(a, b).pairs;
    const found = inWords(a, b, pair?.differences ?? []);
    // The order of the two wordings of one move is of no interest.
    const sorted = (rows: readonly (readonly (string | null)[])[]) => rows.map((row) => row.join(' | ')).sort();
    expect(sorted(found)).toEqual(sorted(expected));
  });

  it('is wording where "only" is said in two ways', () => {
    const one = oneStatement('النفط لم يعد يوفر سوى نصف إيرادات الموازنة', 'ar');
    const other = oneStatement('إيرادات النفط باتت تمثل نصف الموازنة فقط', 'ar');
    const [pair] = align(one, other).pairs;
    expect(pair?.relation).toBe('reworded');
  });
});

describe('who is said to have said it', () => {
  const WORDS = 'رممت الوزارة ثلاثة آلاف مدرسة في الجنوب';
  const typesBetween = (one: string, other: string) => {
    const [pair] = align(reportOf(one), reportOf(other)).pairs;
    return pair?.differences.map(({ type }) => type);
  };

  it.each([
    [
      'the same speaker by office and name',
      `قال وزير التربية سالم الراوي: «${WORDS}».`,
      `وأضاف الراوي أن «${WORDS}».`,
      [],
    ],
    ['another person', `قال سالم الراوي: «${WORDS}».`, `قال حسن الدليمي: «${WORDS}».`, ['attribution']],
    [
      'the outlet itself',
      `قال سالم الراوي: «${WORDS}».`,
      `${WORDS}.\n\nوقال سالم الراوي: «العمل مستمر في القرى».`,
      ['attribution'],
    ],
    [
      'quoted and retold',
      `قال سالم الراوي: «${WORDS}».`,
      `قال سالم الراوي إن الوزارة رممت ثلاثة آلاف مدرسة في الجنوب.`,
      [],
    ],
    ['said and claimed', `قال سالم الراوي: «${WORDS}».`, `زعم سالم الراوي أن «${WORDS}».`, ['certainty']],
  ])('%s', (_case, one, other, expected) => {
    expect(typesBetween(one, other)?.filter((type) => type !== 'wording')).toEqual(expected);
    expect(typesBetween(other, one)?.filter((type) => type !== 'wording')).toEqual(expected);
  });
});
