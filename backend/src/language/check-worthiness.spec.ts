import { describe, expect, it } from '@jest/globals';
import { checkWorthinessOf, rateStatements, scoreLines } from './check-worthiness.js';
import { PACKS } from './packs.js';
import type { SegmentKind } from './segment.js';
import { tokenise } from './tokens.js';

type Language = 'ar' | 'en';

const judge = (text: string, language: Language, kind: SegmentKind = 'reported') =>
  checkWorthinessOf(kind, tokenise(text), PACKS[language].scoring);
const codes = (text: string, language: Language) => judge(text, language).reasons.map(({ code }) => code);
const score = (text: string, language: Language) => judge(text, language).score;

describe('checkWorthinessOf', () => {
  it.each([
    ['has_figure', 'بلغ عدد الطلاب ٣٠٠٠ طالب', 'ar'],
    ['has_figure', 'استقبلت المدينة ثلاثة آلاف زائر', 'ar'],
    ['has_amount', 'ارتفعت الأسعار بنسبة كبيرة', 'ar'],
    ['names_date', 'بدأ العمل في يونيو الماضي', 'ar'],
    ['compares', 'الإنتاج أكثر مما كان', 'ar'],
    ['superlative', 'هذا الجسر هو الوحيد على النهر', 'ar'],
    ['claims_change', 'انخفض الإنتاج هذا الموسم', 'ar'],
    ['claims_cause', 'توقف العمل بسبب الأمطار', 'ar'],
    ['tells_past', 'كان المصنع مغلقاً', 'ar'],
    ['cites_record', 'صوّت النائب ضد مشروع القانون', 'ar'],
    ['cites_evidence', 'يظهر التقرير أن الآبار جفّت', 'ar'],
    ['reports_words', 'قال خصمي إن المصنع باق', 'ar'],
    ['denies', 'هذا غير صحيح', 'ar'],
    ['on_economy', 'الوظائف تغادر المدينة', 'ar'],
    ['on_security', 'عبر المهاجرون الحدود', 'ar'],
    ['promise', 'سنبني مدرسة في كل قرية', 'ar'],
    ['hypothetical', 'إذا هطل المطر امتلأ السد', 'ar'],
    ['opinion', 'أعتقد أن الخطة جيدة', 'ar'],
    ['greeting', 'شكراً لكم جميعاً', 'ar'],
    ['question', 'هل اكتمل الجسر؟', 'ar'],
    ['first_person', 'أنا من هذه القرية', 'ar'],
    ['too_short', 'نعم بالتأكيد', 'ar'],
    ['has_figure', 'The city built 40,000 homes', 'en'],
    ['has_amount', 'Fares went up four percent', 'en'],
    ['names_date', 'Work began in March', 'en'],
    ['compares', 'Output is higher than before', 'en'],
    ['superlative', 'It is the largest bridge here', 'en'],
    ['claims_change', 'Rents rose again', 'en'],
    ['claims_cause', 'Work stopped because of the rain', 'en'],
    ['tells_past', 'The plant was closed', 'en'],
    ['cites_record', 'The senator voted for the bill', 'en'],
    ['cites_evidence', 'A new study shows the wells ran dry', 'en'],
    ['reports_words', 'My opponent said the plant would stay', 'en'],
    ['promise', 'We will build a school', 'en'],
    ['opinion', 'I think the plan is good', 'en'],
    ['greeting', 'Thank you all very much', 'en'],
    ['question', 'Is the bridge finished?', 'en'],
  ] as const)('gives the reason %s for "%s"', (code, text, language) => {
    expect(codes(text, language)).toContain(code);
  });

  it.each([
    ['a figure above a wish', 'بنينا ٤٠ مدرسة في عام 2021', 'نأمل أن تكون المدارس جميلة', 'ar'],
    ['a figure above a greeting', 'بلغت البطالة ١٢٪ من القوى العاملة', 'تحية لكم أيها الأصدقاء الأعزاء', 'ar'],
    ['a record above a promise', 'صوّت الوزير ضد القانون مرتين', 'سنعمل معاً من أجل غد مشرق', 'ar'],
    ['a change above a call', 'تراجعت صادرات القمح إلى النصف', 'يجب علينا أن نقف صفاً واحداً', 'ar'],
    ['a share above a wish', 'خسر ثلث العمال وظائفهم منذ بداية الحرب', 'نتمنى لكم عيداً سعيداً وعاماً طيباً', 'ar'],
    ['news above manners', 'أنفقت الوزارة ستة ملايين دينار على الطرق', 'أعرب الوزير عن سعادته بلقاء الحضور', 'ar'],
    ['an answer above a question', 'أغلقت الحكومة ثلاثة مستشفيات', 'لماذا تسألني هذا السؤال الآن؟', 'ar'],
    ['a change with a figure above a promise', 'Fares rose 4 percent in 2021', 'We will lower fares soon', 'en'],
    ['a comparison above a greeting', 'Wages grew faster than prices', 'Good evening everybody here', 'en'],
    ['a record above an opinion', 'She voted against the tax bill twice', 'I think this is a wonderful evening', 'en'],
    ['a figure above a call', 'They spent 6 million dollars on roads', 'We must all stand together tonight', 'en'],
  ] as const)('ranks %s', (_what, higher, lower, language) => {
    expect(score(higher, language)).toBeGreaterThan(score(lower, language));
  });

  it.each([
    ['قفز عجز الموازنة من ثلاثة مليارات دينار إلى خمسة مليارات خلال عامين', 'ar'],
    ['ارتفع عدد العاطلين عن العمل بنسبة ١٠٪ في عام 2021', 'ar'],
    ['The deficit jumped from 3 billion dollars to 5 billion in two years', 'en'],
  ] as const)('puts "%s" in the upper half', (text, language) => {
    expect(score(text, language)).toBeGreaterThan(0.5);
  });

  it.each([
    ['شكراً لكم', 'ar'],
    ['السلام عليكم ورحمة الله وبركاته', 'ar'],
    ['نتمنى لكم التوفيق والنجاح', 'ar'],
    ['Thank you', 'en'],
    ['Good evening, ladies and gentlemen, and welcome', 'en'],
  ] as const)('puts "%s" far down', (text, language) => {
    expect(score(text, language)).toBeLessThan(0.3);
  });

  it('gives a few reasons, each once, in both languages', () => {
    const { reasons } = judge('ارتفع الإنتاج بنسبة ١٠٪ في عام 2021 أكثر من أي عام بسبب الأمطار', 'ar');
    expect(reasons.length).toBeGreaterThan(2);
    expect(reasons.length).toBeLessThanOrEqual(6);
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
    for (const { text } of reasons) expect([text.ar, text.en].every((words) => words.length > 3)).toBe(true);
  });

  it('scores boilerplate 0 and says why', () => {
    expect(judge('اشترك في نشرتنا', 'ar', 'boilerplate')).toMatchObject({
      score: 0,
      reasons: [{ code: 'boilerplate' }],
    });
  });

  it.each(['', '...', '«»', '١٢٣'])('judges "%s", which has no words, all the same', (text) => {
    expect(score(text, 'ar')).toBeGreaterThanOrEqual(0);
    expect(score(text, 'ar')).toBeLessThanOrEqual(1);
  });
});

describe('rateStatements', () => {
  const statement = (text: string, speaker: string | null = null, kind: SegmentKind = 'quote') => ({
    kind,
    speaker,
    tokens: tokenise(text),
  });
  const rate = (statements: readonly ReturnType<typeof statement>[]) => rateStatements(statements, PACKS.ar.scoring);

  it('judges a statement by those around it, and passes boilerplate over', () => {
    const claim = 'خفضنا الضرائب على الشركات مرتين';
    const [among] = rate([statement(claim), statement('دفعوا مليار دولار إلى إيران في صفقة سرية')]);
    const [beside] = rate([statement(claim), statement('اشترك في نشرتنا', null, 'boilerplate')]);
    const [alone] = rate([statement(claim)]);
    expect(among?.score).not.toBe(alone?.score);
    expect(beside).toEqual(alone);
  });

  it('takes whoever asks and hands over for the host, whose statements weigh less', () => {
    const said = 'بلغ عدد العاطلين مليون عامل';
    const talk = (host: string) =>
      rate([
        statement('ماذا ستفعلون؟', host),
        statement('سنبني المصانع', 'المرشح'),
        statement(said, host),
        statement('ما جوابكم؟', host),
        statement('هذا غير دقيق', 'المرشح'),
      ])[2];
    const hosted = talk('المذيعة');
    expect(hosted?.reasons.map(({ code }) => code)).toContain('host');
    expect(hosted?.score).toBeLessThan(rate([statement(said, 'المرشح')])[0]?.score ?? 0);
  });
});

describe('scoreLines', () => {
  it('judges the lines of a debate together, in whatever order debates come', () => {
    const a = { lang: 'ar', debate: 'a', speaker: 'المرشح', text: 'خسرنا مليون وظيفة' } as const;
    const b = { lang: 'en', debate: 'b', speaker: 'X', text: 'We lost a million jobs' } as const;
    const rest = { lang: 'ar', debate: 'a', speaker: 'المرشح', text: 'بسبب صفقات التجارة مع الصين' } as const;
    const [first, second, third] = scoreLines([a, b, rest]);
    expect([first, third]).toEqual(scoreLines([a, rest]));
    expect([second]).toEqual(scoreLines([b]));
    expect([first]).not.toEqual(scoreLines([a]));
  });

  it('judges a line without a debate by itself', () => {
    const line = { lang: 'ar', text: 'خسرنا مليون وظيفة' } as const;
    expect(scoreLines([line, { lang: 'ar', text: 'شكراً لكم' }])[0]).toBe(scoreLines([line])[0]);
  });
});
