import type { AttributionCase } from '../attribution-case.js';

/** Forms of verbs of saying: person, number, tense, voice, clitics, spelling. */
export const verbsOfSaying: readonly AttributionCase[] = [
  [
    'without hamza and with tashkeel',
    'واكّدَ المديرُ سامي النجار انّ المخزونَ يكفي شهرين.',
    ['reported سامي النجار (named_subject) | المخزونَ يكفي شهرين'],
  ],
  [
    'the dual, for two speakers named together and then left out',
    'وقال الخبيران سامي النجار وليلى حداد إن السد آمن. وأكدا أن المياه نظيفة.',
    [
      'reported الخبيران سامي النجار وليلى حداد (described_subject) | السد آمن',
      'reported الخبيران سامي النجار وليلى حداد (left_out_subject) | المياه نظيفة',
    ],
  ],
  [
    'the future and the plural',
    'سيعلن وزير النقل سامر الجبوري أن الجسر جاهز. وقالوا إنهم لن ينتظروا.',
    [
      'reported سامر الجبوري (named_subject) | الجسر جاهز',
      'reported سامر الجبوري (left_out_subject) | إنهم لن ينتظروا',
    ],
  ],
  [
    'an object as a suffix',
    'وأبلغه المدير سامي النجار أن المصنع سيغلق.',
    ['reported سامي النجار (named_subject) | المصنع سيغلق'],
  ],
  [
    'a past tense that its vowel makes passive is nobody’s',
    'وقد أُعلن أن المطار سيغلق.',
    ['narration – | وقد أُعلن أن المطار سيغلق.'],
  ],
  [
    'what is expected in general is nobody’s',
    'ويتوقع أن تنخفض الأسعار في الصيف.',
    ['narration – | ويتوقع أن تنخفض الأسعار في الصيف.'],
  ],
  [
    'a verb that says nothing: denied',
    'لم يوضح الوزير متى ينتهي العمل.',
    ['narration – | لم يوضح الوزير متى ينتهي العمل.'],
  ],
  [
    'a noun spelled like a verb of saying',
    'وقف الطلاب بين رفض القرار وقبوله، وجاء البيان ردا على السؤال.',
    ['narration – | وقف الطلاب بين رفض القرار وقبوله، وجاء البيان ردا على السؤال.'],
  ],
  [
    'a question reported',
    'وتساءل النائب سعد الكرخي عما إذا كان العقد قانونياً.',
    ['reported سعد الكرخي (named_subject) | إذا كان العقد قانونياً'],
  ],
  [
    'a condition is no statement: على أن',
    'أعلن الوزير سامر الجبوري الموعد على أن تبدأ الأعمال بعده.',
    ['reported سامر الجبوري (stance) | أعلن الوزير سامر الجبوري الموعد على أن تبدأ الأعمال بعده'],
  ],
  [
    'participles joined to one another',
    'وأشار الناطق باسم الجيش العقيد وليد حمدان إلى أن الطريق مفتوح، لافتاً إلى أن الحركة طبيعية ومؤكداً أن الدوريات مستمرة.',
    [
      'reported وليد حمدان (named_subject) | الطريق مفتوح',
      'reported وليد حمدان (participle) | الحركة طبيعية',
      'reported وليد حمدان (participle) | الدوريات مستمرة',
    ],
  ],
];
