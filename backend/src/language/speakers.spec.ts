import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

/** The speakers of a text's quotations and reported speech, in order; `?` for one that stays unknown. */
const speakersOf = (text: string) =>
  extract(text).segments.flatMap(({ kind, speaker }) =>
    kind === 'quote' || kind === 'reported' ? [speaker?.name ?? '?'] : [],
  );

type Case = [shows: string, text: string, expected: string[]];

const JABOURI = 'سامر الجبوري';
const HASANI = 'نبيل الحسني';
const SALEM = 'هدى السالم';
const introduced = `قال وزير النقل ${JABOURI} إن الجسر جاهز. `;

const topics: Case[] = [
  ['في and a topic', `${introduced}وفي الشأن المالي قال: «الكلفة انخفضت كثيراً».`, [JABOURI, JABOURI]],
  ['a topic set off', `${introduced}وفي الملف المائي، قال إن السد ممتلئ.`, [JABOURI, JABOURI]],
  ['عن', `${introduced}وعن العلاقة بالبلديات قال: «العمل مشترك بيننا».`, [JABOURI, JABOURI]],
  ['بشأن, its conjunction joined to it', `${introduced}وبشأن الملف المائي أكد أن السد ممتلئ.`, [JABOURI, JABOURI]],
  ['فيما يخص', `${introduced}وفيما يخص الأجور الشهرية أوضح أن الزيادة مقبلة.`, [JABOURI, JABOURI]],
  ['a body as the topic', `${introduced}وحول مجلس المدينة، ذكر أن الانتخاب قريب.`, [JABOURI, JABOURI]],
  ['a body inside the topic', `${introduced}وفي ملف وزارة النفط قال إن العقود علنية.`, [JABOURI, JABOURI]],
  [
    'a subject behind the verb, after a topic',
    `${introduced}وفي الشأن الصحي قالت النائبة ${SALEM} إن الدواء متوفر.`,
    [JABOURI, SALEM],
  ],
  ['a subject behind a mere link', `${introduced}من جهته المحافظ ${HASANI} قال إن الماء وصل.`, [JABOURI, HASANI]],
  [
    'an English topic before a pronoun and before a subject',
    'Transport Minister Laila Haddad said that fares rose. In economic matters, she said that wages grew. On security the governor said that guards came.',
    ['Laila Haddad', 'Laila Haddad', 'governor'],
  ],
];

const denied: Case[] = [
  ['ولم before the verb', `${introduced}ولم يوضح إن كان العبور مجانياً.`, [JABOURI]],
  ['a denied verb with its subject', `${introduced}ولا يذكر الوزير أن الكلفة ارتفعت.`, [JABOURI]],
  ['دون أن', `زار ${JABOURI} المرفأ من دون أن يذكر أن الطريق مغلق.`, []],
  ['things that point to something', 'ارتفع الماء في السد، ما يؤكد أن الموسم جيد.', []],
  ['but "did not rule out" is a position', `ولم يستبعد وزير النقل ${JABOURI} أن يتأخر القطار.`, [JABOURI]],
  [
    'English negations',
    "Laila Haddad said that fares rose. She never said that trains stopped. She didn't say that it was free.",
    ['Laila Haddad'],
  ],
];

const offices: Case[] = [
  [
    'an office of two coordinated nouns before the name',
    `أعلن رئيس هيئة السياحة والآثار ${JABOURI} أن المتحف جاهز.`,
    [JABOURI],
  ],
  [
    'an office with an adjective inside',
    `أعلن وزير التعليم العالي والبحث العلمي ${HASANI} أن القبول مفتوح. وقال وزير التعليم إن الأقساط ثابتة.`,
    [HASANI, HASANI],
  ],
  [
    'an abbreviated office',
    `قال رئيس هيئة السياحة والآثار ${JABOURI} إن المتحف جاهز. وقالت النائبة ${SALEM} إن الدخول مجاني. وأكد رئيس الهيئة أن الكلفة قليلة.`,
    [JABOURI, SALEM, JABOURI],
  ],
  [
    'an abbreviated office that two people hold means neither',
    `قال رئيس هيئة السياحة ${JABOURI} إن المتحف جاهز. وقال رئيس هيئة الإعمار ${HASANI} إن العمل بدأ. وأكد رئيس الهيئة أن الكلفة قليلة.`,
    [JABOURI, HASANI, 'رئيس الهيئة'],
  ],
  [
    'an office set off behind the name',
    'قال منذر البستاني، رئيس نقابة الصيادين، إن الموسم ضعيف. وأضاف البستاني أن الشباك قديمة. وأوضح رئيس النقابة أن الأسماك قليلة.',
    Array(3).fill('منذر البستاني'),
  ],
];

const surnames: Case[] = [
  [
    'of a speaker without an office',
    `قال ${JABOURI} إن الجسر جاهز. وأوضح الجبوري أن الكلفة قليلة.`,
    [JABOURI, JABOURI],
  ],
  [
    'shared by two: the one named last',
    'قال سامر الجبوري إن الجسر جاهز. وقال نبيل الجبوري إن الطريق مغلق. وأضاف سامر الجبوري أن العمل بدأ. وأكد الجبوري أن الأجر مدفوع.',
    [JABOURI, 'نبيل الجبوري', JABOURI, JABOURI],
  ],
];

const generic: Case[] = [
  ['the official himself', `${introduced}وأضاف المسؤول نفسه أن العمل مستمر.`, [JABOURI, JABOURI]],
  ['the same minister', `قال ${JABOURI} إن الجسر جاهز. وأضاف الوزير ذاته أن العمل مستمر.`, [JABOURI, JABOURI]],
  ['the speaker', `قال ${JABOURI} إن الجسر جاهز. وذكر المتحدث أن الافتتاح قريب.`, [JABOURI, JABOURI]],
  [
    'the president, of one without an office',
    `قال ${JABOURI} إن الجسر جاهز. وأكد الرئيس أن العمل مستمر.`,
    [JABOURI, JABOURI],
  ],
  [
    'the last speaker and not the first',
    `${introduced}وقال محافظ المدينة ${HASANI} إن الماء وصل. وأضاف المسؤول أن الموسم جيد.`,
    [JABOURI, HASANI, HASANI],
  ],
  [
    'an unnamed one, who was introduced as that',
    `${introduced}وقال مصدر أمني إن الحادث بسيط. وقال الجبوري إن الطريق مفتوح. وأضاف المصدر أن التحقيق بدأ.`,
    [JABOURI, 'مصدر أمني', JABOURI, 'مصدر أمني'],
  ],
  [
    'not somebody who holds another office',
    `قال رئيس البلدية ${HASANI} إن الطريق مفتوح. وقال الوزير إن التحقيق بدأ.`,
    [HASANI, 'الوزير'],
  ],
  [
    'the English minister and official',
    'Jane Doe told reporters that fares rose. The minister said that trains are new. The official added that they run late.',
    ['Jane Doe', 'Jane Doe', 'Jane Doe'],
  ],
  [
    'the English official, after one without a name',
    'Transport Minister Laila Haddad said that fares rose. An official said that trains are late. The official added that buses are full.',
    ['Laila Haddad', 'An official', 'An official'],
  ],
];

describe('the speakers of a text', () => {
  it.each(topics)('are not its topics: %s', (_shows, text, expected) => expect(speakersOf(text)).toEqual(expected));
  it.each(denied)('do not speak by a denied verb: %s', (_shows, text, expected) =>
    expect(speakersOf(text)).toEqual(expected),
  );
  it.each(offices)('are known by their office: %s', (_shows, text, expected) =>
    expect(speakersOf(text)).toEqual(expected),
  );
  it.each(surnames)('are known by their surname: %s', (_shows, text, expected) =>
    expect(speakersOf(text)).toEqual(expected),
  );
  it.each(generic)('are meant by a bare noun: %s', (_shows, text, expected) =>
    expect(speakersOf(text)).toEqual(expected),
  );
});

describe('the sample speech', () => {
  it.each(['outlet-a.txt', 'outlet-b.txt'])('has one speaker in %s, under one name', (file) => {
    const text = readFileSync(new URL(`../../../prisma/sample/${file}`, import.meta.url), 'utf8');
    expect(new Set(speakersOf(text))).toEqual(new Set(['منذر الصافوري']));
    const silent = extract(text).segments.filter(({ kind }) => kind === 'narration' || kind === 'boilerplate');
    expect(silent.map(({ speaker }) => speaker)).toEqual(silent.map(() => null));
  });
});
