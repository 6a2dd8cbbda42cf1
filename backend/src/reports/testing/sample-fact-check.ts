import { defaultTruthScale } from '@isnad/contracts';
import type { CitedEvidence, FactCheck, PublishedVersion } from '../fact-check.js';

const values = defaultTruthScale.map(({ key, number, name, definition }) => ({
  key,
  number,
  name: { ...name },
  definition: { ...definition },
}));

export const sampleScale = { name: 'السلّم الأساسي', version: 1, values };

/** A value of the scale that a new desk starts with. */
export function truthValue(key: string): FactCheck['truthRating'] {
  const value = values.find((each) => each.key === key);
  if (value === undefined) throw new Error(`The default scale has no ${key}.`);
  return value;
}

const evidence: CitedEvidence[] = [
  {
    id: '0197f2a0-0000-7000-8000-000000000011',
    title: 'التقرير الإحصائي السنوي لقطاع المياه 2024',
    url: 'https://stats.example.org/water/2024?table=7&lang=ar',
    archivedUrl: 'https://archive.example.org/20250304/https://stats.example.org/water/2024',
    publisher: 'دائرة الإحصاء في محافظة النخيل',
    kind: 'primary',
    stance: 'refutes',
    sourceInterest: 'دائرة حكومية تتبع المحافظة نفسها، ولها مصلحة في إظهار إنجازها',
    quote: 'بلغ عدد محطات التنقية العاملة في نهاية العام ٢٨ محطة، منها ٩ أُعيد تأهيلها خلال السنة.',
    publishedAt: '2025-01-20T00:00:00.000Z',
    accessedAt: '2025-03-04T09:10:00.000Z',
    note: 'الجدول 7، صفحة 41. العدد يشمل المحطات العاملة فعلاً لا المتعاقد عليها.',
    fileSha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
  {
    id: '0197f2a0-0000-7000-8000-000000000012',
    title: 'Water infrastructure survey: field notes (round 3)',
    url: 'https://survey.example.net/reports/round-3.pdf',
    archivedUrl: null,
    publisher: 'Rivers Monitoring Network',
    kind: 'secondary',
    stance: 'context',
    sourceInterest: null,
    quote: 'Thirty-one plants were visited; three of them had been handed over but were not yet running.',
    publishedAt: '2024-11-05T00:00:00.000Z',
    accessedAt: '2025-03-05T12:00:00.000Z',
    note: null,
    fileSha256: null,
  },
  {
    id: '0197f2a0-0000-7000-8000-000000000013',
    title: 'تسجيل الكلمة كاملاً',
    url: null,
    archivedUrl: null,
    publisher: null,
    kind: 'primary',
    stance: 'supports',
    sourceInterest: null,
    quote: null,
    publishedAt: null,
    accessedAt: '2025-03-03T08:00:00.000Z',
    note: 'حضر مراسل المكتب الكلمة وسجّلها.',
    fileSha256: null,
  },
];

const firstVersion: PublishedVersion = {
  number: 1,
  kind: 'fact_check',
  publishedAt: '2025-03-06T10:00:00.000Z',
  reason: null,
};

/** A first publication, in Arabic, with everything that a fact-check can hold. Made up: the place, the people and the figures. */
export function sampleFactCheck(changes: Partial<FactCheck> = {}): FactCheck {
  return {
    schemaVersion: 1,
    desk: {
      name: { ar: 'مكتب التحقّق', en: 'The Verification Desk' },
      url: 'https://desk.example.org/',
      correctionsPolicyUrl: 'https://desk.example.org/corrections',
    },
    claim: {
      id: '0197f2a0-0000-7000-8000-000000000001',
      text: 'أعادت المحافظة تأهيل ٣٠ محطة لتنقية المياه خلال عام 2024.',
      language: 'ar',
    },
    claimant: {
      kind: 'person',
      name: 'سالم الراوندي',
      description: 'محافظ النخيل',
      sameAs: 'https://www.wikidata.org/wiki/Q4115189',
    },
    speech: {
      title: 'كلمة المحافظ في مؤتمر المياه الثالث',
      date: '2025-03-02',
      place: 'النخيل',
      occasion: 'افتتاح المؤتمر',
    },
    appearances: [
      {
        documentTitle: 'المحافظ: ثلاثون محطة عادت إلى العمل',
        outlet: 'صحيفة الضفاف',
        url: 'https://news.example.org/2025/03/02/water',
        publishedAt: '2025-03-02T15:00:00.000Z',
        language: 'ar',
        exact: 'أعدنا تأهيل ٣٠ محطة لتنقية المياه في عام واحد',
        prefix: 'وقال المحافظ أمام المشاركين: «',
        suffix: '، وهذا إنجاز لم تعرفه المحافظة من قبل»',
      },
      {
        documentTitle: 'Governor opens third water conference',
        outlet: 'Palm Wire',
        url: 'https://wire.example.com/a/8812',
        publishedAt: '2025-03-02T18:30:00.000Z',
        language: 'en',
        exact: 'some 30 treatment plants were put back into service',
        prefix: 'Mr Rawandi told delegates that ',
        suffix: ' last year, adding that more would follow.',
      },
    ],
    attributionRating: 'as_reported',
    truthRating: truthValue('mostly_false'),
    scale: sampleScale,
    summary:
      'أعيد تأهيل تسع محطات لا ثلاثين في عام 2024 بحسب إحصاء المحافظة نفسها. أما الرقم 30 فقريب من عدد المحطات العاملة كلها، وهو 28.',
    explanation:
      'رجعنا إلى التقرير الإحصائي السنوي لقطاع المياه، وهو يفرّق بين المحطات العاملة والمحطات التي أُعيد تأهيلها خلال السنة. العدد الأول 28 والثاني 9.\n\nوتقول شبكة Rivers Monitoring Network إن فريقها زار 31 محطة، ثلاث منها سُلّمت ولم تعمل بعد. فلا مصدر مما وجدناه يذكر 30 محطة أُعيد تأهيلها في سنة واحدة.\n\nسألنا ديوان المحافظة عن مصدر الرقم ولم يصلنا جواب حتى النشر.',
    evidence,
    grounds: [],
    publication: {
      number: 1,
      kind: 'fact_check',
      slug: 'water-plants-2024',
      url: 'https://desk.example.org/fact-checks/water-plants-2024',
      publishedAt: firstVersion.publishedAt,
      firstPublishedAt: firstVersion.publishedAt,
      reason: null,
    },
    versions: [firstVersion],
    differences: [],
    ...changes,
  };
}

export const correctionVersion: PublishedVersion = {
  number: 2,
  kind: 'correction',
  publishedAt: '2025-03-19T08:30:00.000Z',
  reason: 'وصلنا جواب ديوان المحافظة بعد النشر، وفيه أن ست محطات أخرى سُلّمت في كانون الأول/ديسمبر.',
};

/** The same fact-check corrected; its differences are left for the caller to compute. */
export function correctedFactCheck(): FactCheck {
  const first = sampleFactCheck();
  return {
    ...first,
    truthRating: truthValue('mixed'),
    summary:
      'أعيد تأهيل خمس عشرة محطة لا ثلاثين في عام 2024 بحسب إحصاء المحافظة وجواب ديوانها. أما الرقم 30 فقريب من عدد المحطات العاملة كلها، وهو 28.',
    explanation: first.explanation.replace(
      'سألنا ديوان المحافظة عن مصدر الرقم ولم يصلنا جواب حتى النشر.',
      'وأجابنا ديوان المحافظة بأن ست محطات أخرى سُلّمت في نهاية العام، بعد إغلاق جداول الإحصاء.',
    ),
    evidence: first.evidence.map((item, index) => (index === 0 ? { ...item, note: 'الجدول 7، صفحة 42.' } : item)),
    publication: {
      ...first.publication,
      number: 2,
      kind: 'correction',
      publishedAt: correctionVersion.publishedAt,
      reason: correctionVersion.reason,
    },
    versions: [firstVersion, correctionVersion],
  };
}

export const retractionVersion: PublishedVersion = {
  number: 3,
  kind: 'retraction',
  publishedAt: '2025-04-02T07:00:00.000Z',
  reason: 'تبيّن أن الكلمة المنشورة نُسبت إلى غير صاحبها، فلم يعد للحكم أساس.',
};

/** The same fact-check retracted. */
export function retractedFactCheck(): FactCheck {
  const corrected = correctedFactCheck();
  return {
    ...corrected,
    publication: {
      ...corrected.publication,
      number: 3,
      kind: 'retraction',
      publishedAt: retractionVersion.publishedAt,
      reason: retractionVersion.reason,
    },
    versions: [...corrected.versions, retractionVersion],
  };
}

/** A claim made and checked in English. */
export function englishFactCheck(): FactCheck {
  const arabic = sampleFactCheck();
  return {
    ...arabic,
    claim: { ...arabic.claim, text: 'The province doubled its hospital beds in three years.', language: 'en' },
    claimant: { kind: 'organization', name: 'Palm Province Health Office', description: null, sameAs: null },
    speech: { title: 'Health budget briefing', date: '2025-02-11', place: null, occasion: null },
    truthRating: truthValue('unverifiable'),
    attributionRating: 'paraphrased',
    summary: 'No count of beds from before the period has been published, so a doubling cannot be shown or ruled out.',
    explanation:
      'The office gave a figure for this year only.\n\nWe asked for the earlier count and were told that it was never made.',
    publication: {
      ...arabic.publication,
      slug: 'hospital-beds',
      url: 'https://desk.example.org/fact-checks/hospital-beds',
    },
  };
}
