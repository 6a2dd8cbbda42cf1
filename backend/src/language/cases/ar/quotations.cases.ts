import type { AttributionCase } from '../attribution-case.js';

/** Marks of every kind, halves, quotations inside quotations, and what only looks like a quotation. */
export const quotations: readonly AttributionCase[] = [
  [
    'single marks',
    'وقال الوزير سامر الجبوري: ‘الجسر جاهز منذ شهرين’.',
    ['quote سامر الجبوري (named_subject) | الجسر جاهز منذ شهرين'],
  ],
  [
    'marks turned round and spaced by machine',
    'وقال الوزير سامر الجبوري ل» المنبر «إن» العمل مستمر «. وأضاف:» لن نتوقف قبل الصيف «.',
    ['quote سامر الجبوري (named_subject) | العمل مستمر', 'quote سامر الجبوري (left_out_subject) | لن نتوقف قبل الصيف'],
  ],
  [
    'a clitic before the mark of a newspaper',
    'وقال الوزير سامر الجبوري ل" المنبر " إن الجسر جاهز.',
    ['reported سامر الجبوري (named_subject) | الجسر جاهز'],
  ],
  [
    'an attribution between two halves',
    '«الجسر جاهز»، يقول الوزير سامر الجبوري، «ولن يتأخر افتتاحه».',
    ['quote سامر الجبوري (behind_quotation) | الجسر جاهز', 'quote سامر الجبوري (between_halves) | ولن يتأخر افتتاحه'],
  ],
  [
    'a quotation inside a quotation',
    'قال الوزير سامر الجبوري إن «المدير وصف المشروع بأنه “إنجاز كبير”».',
    ['quote سامر الجبوري (named_subject) | المدير وصف المشروع بأنه “إنجاز كبير”'],
  ],
  [
    'the closing mark is missing',
    'وقال الوزير سامر الجبوري "الجسر جاهز منذ شهرين',
    ['quote سامر الجبوري (named_subject) | الجسر جاهز منذ شهرين'],
  ],
  [
    'a colon ends the paragraph before the quotation',
    'وأضاف الوزير سامر الجبوري:\n«الجسر جاهز منذ شهرين».',
    ['quote سامر الجبوري (announced) | الجسر جاهز منذ شهرين'],
  ],
  [
    'a quotation on its own',
    'قال الوزير سامر الجبوري: «الجسر جاهز».\n«سنفتحه أمام السيارات في الأسبوع المقبل».',
    [
      'quote سامر الجبوري (named_subject) | الجسر جاهز',
      'quote سامر الجبوري (last_speaker) | سنفتحه أمام السيارات في الأسبوع المقبل',
    ],
  ],
];
