import { describe, expect, it } from '@jest/globals';
import { checkWorthinessOf } from './check-worthiness.js';
import { PACKS } from './packs.js';
import type { SegmentKind } from './segment.js';
import { tokenise } from './tokens.js';

const judge = (text: string, language: 'ar' | 'en', kind: SegmentKind = 'reported') =>
  checkWorthinessOf(kind, tokenise(text), PACKS[language].scoring);
const codes = (text: string, language: 'ar' | 'en') => judge(text, language).reasons.map(({ code }) => code);

describe('checkWorthinessOf', () => {
  it.each([
    ['has_figure', 'بلغ عدد الطلاب ٣٠٠٠ طالب', 'ar'],
    ['has_figure', 'استقبلت المدينة ثلاثة آلاف زائر', 'ar'],
    ['has_amount', 'ارتفعت الأسعار بنسبة كبيرة', 'ar'],
    ['names_date', 'بدأ العمل في يونيو الماضي', 'ar'],
    ['compares', 'الإنتاج أكثر مما كان', 'ar'],
    ['claims_change', 'ارتفع الإنتاج هذا الموسم', 'ar'],
    ['claims_cause', 'توقف العمل بسبب الأمطار', 'ar'],
    ['promise', 'سنبني مدرسة في كل قرية', 'ar'],
    ['opinion', 'أعتقد أن الخطة جيدة', 'ar'],
    ['greeting', 'شكراً لكم جميعاً', 'ar'],
    ['question', 'هل اكتمل الجسر؟', 'ar'],
    ['too_short', 'نعم بالتأكيد', 'ar'],
    ['has_figure', 'The city built 40,000 homes', 'en'],
    ['names_date', 'Work began in March', 'en'],
    ['compares', 'Output is higher than before', 'en'],
    ['superlative', 'It is the largest bridge here', 'en'],
    ['promise', 'We will build a school', 'en'],
    ['opinion', 'I think the plan is good', 'en'],
    ['greeting', 'Thank you all very much', 'en'],
  ] as const)('gives the reason %s for "%s"', (code, text, language) => {
    expect(codes(text, language)).toContain(code);
  });

  it.each([
    ['a figure above a wish', 'بنينا ٤٠ مدرسة في عام 2021', 'نأمل أن تكون المدارس جميلة', 'ar'],
    ['a wish above a greeting', 'نأمل أن تكون المدارس جميلة', 'شكراً لكم جميعاً', 'ar'],
    ['a change with a figure above a promise', 'Fares rose 4 percent in 2021', 'We will lower fares soon', 'en'],
    ['a comparison above a greeting', 'Wages grew faster than prices', 'Good evening everybody here', 'en'],
  ] as const)('ranks %s', (_what, higher, lower, language) => {
    expect(judge(higher, language).score).toBeGreaterThan(judge(lower, language).score);
  });

  it('keeps scores between 0 and 1 and reasons in both languages', () => {
    const { score, reasons } = judge('ارتفع الإنتاج بنسبة ١٠٪ في عام 2021 أكثر من أي عام بسبب الأمطار', 'ar');
    expect(score).toBeGreaterThan(0.9);
    expect(score).toBeLessThanOrEqual(1);
    for (const { text } of reasons) expect([text.ar, text.en].every((words) => words.length > 3)).toBe(true);
  });

  it('scores boilerplate 0 and says why', () => {
    expect(judge('اشترك في نشرتنا', 'ar', 'boilerplate')).toMatchObject({
      score: 0,
      reasons: [{ code: 'boilerplate' }],
    });
  });
});
