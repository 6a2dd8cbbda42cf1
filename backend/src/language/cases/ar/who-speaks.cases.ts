import type { AttributionCase } from '../attribution-case.js';

/** Offices, names and subjects: before the verb and behind it, whole and shortened. */
export const whoSpeaks: readonly AttributionCase[] = [
  [
    'the deputy of an office is not its holder',
    'قال نائب رئيس الوزراء إن الطريق سيفتح. وأكد رئيس الوزراء نبيل الحسني أن العمل مستمر.',
    ['reported نائب رئيس الوزراء (named_subject) | الطريق سيفتح', 'reported نبيل الحسني (named_subject) | العمل مستمر'],
  ],
  [
    'company is no part of the office',
    'وصل وزير النقل والوفد المرافق إلى المرفأ، وقال إن العمل مستمر.',
    ['narration – | وصل وزير النقل والوفد المرافق إلى المرفأ', 'reported وزير النقل (left_out_subject) | العمل مستمر'],
  ],
  [
    'a portfolio of two parts is one office',
    'قال وزير التجارة والصناعة سامر الجبوري إن الأسواق هادئة.',
    ['reported سامر الجبوري (named_subject) | الأسواق هادئة'],
  ],
  [
    'a name of no known given name, with its office set off',
    'قال كوفي منساه بواتنغ، محافظ البنك المركزي، إن الاحتياطي انخفض.',
    ['reported كوفي منساه بواتنغ (described_subject) | الاحتياطي انخفض'],
  ],
  [
    'a nationality before a first name that only looks definite',
    'وقال رئيس الوزراء الفنلندي ألكسندر ستوب إن بلاده مستعدة.',
    ['reported ألكسندر ستوب (named_subject) | بلاده مستعدة'],
  ],
  [
    'أما sets the subject in front of فـ',
    'أما نائب رئيس البرلمان فرأى أن القانون ناقص.',
    ['reported نائب رئيس البرلمان (named_subject) | القانون ناقص'],
  ],
  [
    'a subject before its verb behind إلا أن',
    'إلا أن وزير المالية قال إن العجز تقلص.',
    ['reported وزير المالية (named_subject) | العجز تقلص'],
  ],
  [
    'a relative clause between subject and statement',
    'كشف مصدر في الوزارة رفض الكشف عن اسمه أن القرار أجّل.',
    ['reported مصدر (named_subject) | القرار أجّل'],
  ],
  [
    'those who are told are not the speaker',
    'التقى رئيس الوزراء نبيل الحسني وفداً من رجال الأعمال، وأكد أمامهم أن الضرائب لن ترتفع.',
    [
      'narration – | التقى رئيس الوزراء نبيل الحسني وفداً من رجال الأعمال',
      'reported نبيل الحسني (left_out_subject) | الضرائب لن ترتفع',
    ],
  ],
  [
    'three speakers take turns',
    'قالت وزيرة التربية هدى السالم إن الامتحانات ستؤجل. وأضافت أن القرار نهائي. من جهته قال نقيب المعلمين سعد الكرخي إن النقابة ترفض التأجيل. وأوضحت الوزيرة أن المدارس ستبقى مفتوحة.',
    [
      'reported هدى السالم (named_subject) | الامتحانات ستؤجل',
      'reported هدى السالم (left_out_subject) | القرار نهائي',
      'reported سعد الكرخي (named_subject) | النقابة ترفض التأجيل',
      'reported هدى السالم (named_subject) | المدارس ستبقى مفتوحة',
    ],
  ],
  [
    'a second speaker behind فيما',
    'رأى الخبير الاقتصادي وليد سالم أن الأسعار ستنخفض، فيما اعتبرت النقابة أن الأجور لا تكفي.',
    ['reported وليد سالم (named_subject) | الأسعار ستنخفض', 'reported النقابة (named_subject) | الأجور لا تكفي'],
  ],
  [
    'the one whose words an agency carries',
    'ونقلت وكالة الأنباء عن مسؤول قوله إن المحادثات فشلت.',
    ['reported مسؤول (noun) | المحادثات فشلت'],
  ],
  [
    'a source in front of its statement and behind one',
    'وبحسب وزارة الصحة، ارتفعت الإصابات إلى ألف حالة. وتراجعت الوفيات، وفقاً لوزارة الصحة.',
    [
      'reported وزارة الصحة (source_phrase) | ارتفعت الإصابات إلى ألف حالة',
      'reported وزارة الصحة (source_phrase) | وتراجعت الوفيات',
    ],
  ],
];
