import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

/** `kind speaker | exact`, and `?` for a speaker that stays unknown. */
const summary = (text: string) =>
  extract(text).segments.map(({ kind, speaker, exact }) =>
    kind === 'quote' || kind === 'reported' ? `${kind} ${speaker?.name ?? '?'} | ${exact}` : `${kind} | ${exact}`,
  );

type Case = [shows: string, text: string, expected: string[]];

const quotes: Case[] = [
  [
    'a quotation behind a colon',
    'قال وزير النقل سامر الجبوري: «الجسر جاهز منذ شهرين».',
    ['quote سامر الجبوري | الجسر جاهز منذ شهرين'],
  ],
  [
    'أن before the colon and hashtags in the name',
    'كشف وزير النقل #سامر_الجبوري، اليوم الأحد، أن: «الجسر جاهز منذ شهرين».',
    ['quote سامر الجبوري | الجسر جاهز منذ شهرين'],
  ],
  [
    'a surname in scare quotes before the verb',
    'زار وزير النقل سامر الجبوري المرفأ.\n“الجبوري” أضاف في كلمته أن: «العمل مستمر بلا توقف».',
    ['narration | زار وزير النقل سامر الجبوري المرفأ.', 'quote سامر الجبوري | العمل مستمر بلا توقف'],
  ],
  [
    'a participle that means the last speaker',
    'قال الوزير سامر الجبوري: «الجسر جاهز»، لافتاً إلى أن «الكلفة انخفضت كثيراً».',
    ['quote سامر الجبوري | الجسر جاهز', 'quote سامر الجبوري | الكلفة انخفضت كثيراً'],
  ],
  [
    'an attribution behind the quotation',
    '«لن نتوقف عند هذا الحد»، قالت النائبة هدى السالم.',
    ['quote هدى السالم | لن نتوقف عند هذا الحد'],
  ],
  [
    'a quotation in two halves',
    '«لن نتوقف»، قالت النائبة هدى السالم، «وسنكمل الطريق».',
    ['quote هدى السالم | لن نتوقف', 'quote هدى السالم | وسنكمل الطريق'],
  ],
  [
    'على حد تعبيره behind the quotation is no statement',
    'وقال الوزير سامر الجبوري: «الجسر جاهز تماماً»، على حد تعبيره.',
    ['quote سامر الجبوري | الجسر جاهز تماماً'],
  ],
  [
    'the quotation in the next paragraph',
    'وأضاف الوزير سامر الجبوري:\n«الجسر جاهز منذ شهرين».',
    ['quote سامر الجبوري | الجسر جاهز منذ شهرين'],
  ],
  [
    'a quotation that stands alone goes to the last speaker',
    'قال الوزير سامر الجبوري: «الجسر جاهز».\n«سنفتحه أمام السيارات في الأسبوع المقبل».',
    ['quote سامر الجبوري | الجسر جاهز', 'quote سامر الجبوري | سنفتحه أمام السيارات في الأسبوع المقبل'],
  ],
  [
    'English, with the attribution behind and between',
    '“We will not raise fares,” said Transport Minister Laila Haddad. “Nobody in this city wants that,” she added.',
    ['quote Laila Haddad | We will not raise fares,', 'quote Laila Haddad | Nobody in this city wants that,'],
  ],
];

const reported: Case[] = [
  [
    'أن, then a participle',
    'وأوضح وزير النقل سامر الجبوري أن الكلفة بلغت ٣٫٥ مليون دينار، مشيراً إلى أن العمل استمر عامين.',
    ['reported سامر الجبوري | الكلفة بلغت ٣٫٥ مليون دينار', 'reported سامر الجبوري | العمل استمر عامين'],
  ],
  [
    'أنّه keeps its subject',
    'وأعلن محافظ المدينة نبيل الحسني أنه سيزور المرفأ.',
    ['reported نبيل الحسني | أنه سيزور المرفأ'],
  ],
  [
    'a verb without hamza and with tashkeel',
    'واكّدَ المحافظُ نبيل الحسني انّ المياه وصلت الى القرية.',
    ['reported نبيل الحسني | المياه وصلت الى القرية'],
  ],
  [
    'a stance without أن is the whole sentence',
    'ثمّن رئيس البلدية نبيل الحسني جهود المتطوعين، وجدد دعمه للفرق الميدانية.',
    ['reported نبيل الحسني | ثمّن رئيس البلدية نبيل الحسني جهود المتطوعين، وجدد دعمه للفرق الميدانية'],
  ],
  [
    'a headline with a colon',
    'رئيس البلدية: المدينة تستقبل ألف زائر',
    ['reported رئيس البلدية | المدينة تستقبل ألف زائر'],
  ],
  [
    'the outlet narrates first, then the verb goes on about its subject',
    'التقى وزير النقل سامر الجبوري وفداً من الأهالي، وقال إن المطالب محقة.',
    ['narration | التقى وزير النقل سامر الجبوري وفداً من الأهالي', 'reported سامر الجبوري | المطالب محقة'],
  ],
  [
    'a source behind the statement',
    'ارتفعت أسعار الوقود بنسبة 10% بحسب بيان للوزارة.',
    ['reported بيان للوزارة | ارتفعت أسعار الوقود بنسبة 10%'],
  ],
  [
    'a noun carries the words of the one named before it',
    'نقلت الوكالة عن وزير النقل سامر الجبوري قوله إن الجسر جاهز.',
    ['reported سامر الجبوري | الجسر جاهز'],
  ],
  [
    'an infinitive أن introduces nothing',
    'وقال الوزير سامر الجبوري بعد أن زار المرفأ إن العمل مستمر.',
    ['reported سامر الجبوري | العمل مستمر'],
  ],
  [
    'a partial quotation stays inside its statement',
    'قالت النائبة هدى السالم إن الخطة «فاشلة» من بدايتها.',
    ['reported هدى السالم | الخطة «فاشلة» من بدايتها'],
  ],
  [
    'English with and without "that"',
    'Haddad told reporters that fares rose 4 percent, adding that wages grew faster. She said prices would fall.',
    [
      'reported Haddad | fares rose 4 percent',
      'reported Haddad | wages grew faster',
      'reported Haddad | prices would fall',
    ],
  ],
  [
    'English "according to"',
    'According to the central bank, reserves reached $80 billion.',
    ['reported central bank | reserves reached $80 billion'],
  ],
  [
    'a name set off behind the office, and a headline before it',
    'Prime minister hails harvest\nThe prime minister of Freedonia, John Hall, praised the farmers.',
    [
      'reported John Hall | Prime minister hails harvest',
      'reported John Hall | The prime minister of Freedonia, John Hall, praised the farmers',
    ],
  ],
  [
    'an apposition',
    'Omar Nasser, the finance minister, denied the report. Nasser said that the budget was sound.',
    [
      'reported Omar Nasser | Omar Nasser, the finance minister, denied the report',
      'reported Omar Nasser | the budget was sound',
    ],
  ],
];

const narration: Case[] = [
  [
    'a term in scare quotes',
    'سيطرت جماعة “الراية” على “بيت النهر” في يونيو 2014.',
    ['narration | سيطرت جماعة “الراية” على “بيت النهر” في يونيو 2014.'],
  ],
  [
    'an everyday word that is also a verb of saying',
    'وقع الحادث بين المدينة والمرفأ، وبقيت آثاره لافتة حتى المساء.',
    ['narration | وقع الحادث بين المدينة والمرفأ، وبقيت آثاره لافتة حتى المساء.'],
  ],
  [
    'one segment for each sentence, decimals and abbreviations inside',
    'بلغ طول الجسر 3.5 كم. وصممه د. سامي النجار قبل عامين.',
    ['narration | بلغ طول الجسر 3.5 كم.', 'narration | وصممه د. سامي النجار قبل عامين.'],
  ],
  [
    'English initials and abbreviations',
    'Dr. John F. Hall designed the U.S. pavilion. It opened in 1998.',
    ['narration | Dr. John F. Hall designed the U.S. pavilion.', 'narration | It opened in 1998.'],
  ],
];

const boilerplate: Case[] = [
  [
    'a newsletter line',
    'اشترك في نشرتنا البريدية ليصلك كل جديد',
    ['boilerplate | اشترك في نشرتنا البريدية ليصلك كل جديد'],
  ],
  ['read also', 'اقرأ أيضاً: خمسة أسئلة عن الجسر', ['boilerplate | اقرأ أيضاً: خمسة أسئلة عن الجسر']],
  ['a source line', 'المصدر: وكالات', ['boilerplate | المصدر: وكالات']],
  [
    'copyright',
    '© 2024 Daily Example. All rights reserved.',
    ['boilerplate | © 2024 Daily Example. All rights reserved.'],
  ],
  ['a photo credit', 'Photo: City archive', ['boilerplate | Photo: City archive']],
  [
    'a dateline before the report',
    'RIVERTOWN (Example Press) - The bridge opened in 1998.',
    ['boilerplate | RIVERTOWN (Example Press) -', 'narration | The bridge opened in 1998.'],
  ],
  [
    'no dateline nor boilerplate in a report about a newsletter',
    'افتتحت المدينة معرضاً عن الصحافة.',
    ['narration | افتتحت المدينة معرضاً عن الصحافة.'],
  ],
];

describe('extract', () => {
  it.each(quotes)('reads a direct quotation: %s', (_shows, text, expected) => expect(summary(text)).toEqual(expected));
  it.each(reported)('reads reported speech: %s', (_shows, text, expected) => expect(summary(text)).toEqual(expected));
  it.each(narration)('leaves to the outlet: %s', (_shows, text, expected) => expect(summary(text)).toEqual(expected));
  it.each(boilerplate)('sets aside: %s', (_shows, text, expected) => expect(summary(text)).toEqual(expected));

  it('gives every way to name one person the fullest name in the text', () => {
    const text = [
      'رئيس الوزراء التونسي سالم الراوي زار المعرض.',
      'وقال رئيس الحكومة: «المعرض كبير».',
      'وأضاف “الراوي” أن: «الزوار كثيرون».',
      'كما نبّه رئيس حكومة تونس إلى أن: «الدخول مجاني».',
      'داعياً إلى أن: «يحضر الجميع».',
    ].join('\n\n');
    const speakers = extract(text).segments.flatMap(({ speaker }) => (speaker ? [speaker] : []));
    expect(speakers.map(({ name }) => name)).toEqual(Array(4).fill('سالم الراوي'));
    expect(speakers.map(({ resolvedFrom }) => resolvedFrom)).toEqual(['title', 'name', 'title', 'pronoun']);
  });

  it('keeps two speakers apart by name, office and the gender of the verb', () => {
    const text = [
      'قال وزير النقل سامر الجبوري إن الجسر جاهز.',
      'وقالت وزيرة الصحة هدى السالم إن المستشفى جاهز.',
      'وأوضح وزير النقل أن الكلفة انخفضت.',
      'وأضافت أن الأطباء وصلوا.',
    ].join('\n');
    expect(extract(text).segments.map(({ speaker }) => speaker?.name)).toEqual([
      'سامر الجبوري',
      'هدى السالم',
      'سامر الجبوري',
      'هدى السالم',
    ]);
  });

  it('gives the cue without its clitic, and the place where the speaker is named', () => {
    const text = 'وقال الوزير سامر الجبوري: «الجسر جاهز».';
    const segment = extract(text).segments[0];
    expect(segment?.cue).toEqual({ text: 'قال', start: 1, end: 4 });
    expect(text.slice(segment?.speaker?.start, segment?.speaker?.end)).toBe('الوزير سامر الجبوري');
  });

  it('says when a closing mark is missing', () => {
    const text = 'وقال الوزير سامر الجبوري: "الجسر جاهز منذ شهرين';
    expect(extract(text).segments).toMatchObject([
      { kind: 'quote', exact: 'الجسر جاهز منذ شهرين', quoteClosed: false },
    ]);
  });

  it('gives the turns of a transcript to their speakers', () => {
    const text = [
      'MODERATOR: Good evening. Our first question is about fares.',
      'MINISTER HADDAD: We cut fares for 3 million riders. (Applause)',
      'That is a fact.',
      'MODERATOR: Mr Hall?',
      'MINISTER HADDAD: I have the numbers here.',
    ].join('\n');
    expect(extract(text).segments.map(({ kind, speaker }) => `${kind} ${speaker?.name ?? ''}`.trim())).toEqual([
      'quote MODERATOR',
      'quote MODERATOR',
      'quote HADDAD',
      'narration',
      'quote HADDAD',
      'quote MODERATOR',
      'quote HADDAD',
    ]);
  });

  it('reads a paragraph that was wrapped by hand as one', () => {
    const text = [
      'The bridge over the river was opened on Sunday after two years of',
      'work that cost the city more than anybody had expected, and the first',
      'cars crossed it at noon while the crowd stood on both of the banks.',
    ].join('\n');
    expect(extract(text).segments.map(({ exact }) => exact)).toEqual([text]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\u00a0\n'],
    ['marks only', '… — «»'],
  ])('finds no statement in %s', (_what, text) => expect(extract(text).segments).toEqual([]));

  it('takes the language that it is given', () => {
    expect(extract('123', { language: 'en' }).language).toBe('en');
    expect(extract('The bridge opened.').language).toBe('en');
    expect(extract('افتتح الجسر.').language).toBe('ar');
  });
});
