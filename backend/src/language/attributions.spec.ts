import { describe, expect, it } from '@jest/globals';
import { attributionsOf } from './attributions.js';

type Triple = [cue: string, source: string | null, content: string];

const triples = (text: string, language: 'ar' | 'en') =>
  attributionsOf(text, language).map(({ cue, source, content }): Triple => {
    return [text.slice(...cue), source && text.slice(...source), text.slice(...content)];
  });

type Case = [shows: string, text: string, expected: Triple[]];

const arabic: Case[] = [
  [
    'the preposition belongs to what is said',
    'وأشار المدير إلى أن المخزون انخفض.',
    [['أشار', 'المدير', 'إلى أن المخزون انخفض']],
  ],
  [
    'one attribution inside another',
    'وقال الناطق إن الوزير أكد أن الميزانية ارتفعت.',
    [
      ['قال', 'الناطق', 'إن الوزير أكد أن الميزانية ارتفعت'],
      ['أكد', 'الوزير', 'أن الميزانية ارتفعت'],
    ],
  ],
  [
    'a joined verb of saying ends the clause before it',
    'وقال المدير إن العمل بدأ وأضاف أن الكلفة انخفضت.',
    [
      ['قال', 'المدير', 'إن العمل بدأ'],
      ['أضاف', null, 'أن الكلفة انخفضت'],
    ],
  ],
  [
    'a participle is left to the segments',
    'قال المدير إن العمل بدأ، مشيراً إلى أنه سيستمر.',
    [['قال', 'المدير', 'إن العمل بدأ']],
  ],
  ['a verbless clause is left to the segments', 'قال المدير إن المستودع جاهز.', []],
  ['an adjective with a relative clause is verbless', 'قال المدير إن المصنع غني بالآلات التي تعمل ليلاً.', []],
  [
    'a verb behind a relative clause',
    'قال المدير إن المصنع الذي أغلق سيفتح.',
    [['قال', 'المدير', 'إن المصنع الذي أغلق سيفتح']],
  ],
  ['a noun has the clause', 'وحذر النائب من احتمال أن ترتفع الأسعار.', []],
  ['a condition', 'وأعلن المجلس الموعد على أن تبدأ الجلسات بعده.', []],
  [
    'a quotation, with the rest of the subject between',
    'وقال المدير الذي كان يرد على أسئلة الصحفيين: «سنفتح المصنع غداً».',
    [['قال', 'المدير', '«سنفتح المصنع غداً»']],
  ],
  [
    'the first sentence of a quotation',
    'وقال المدير: «سنفتح المصنع غداً. وسنعود إلى العمل».',
    [['قال', 'المدير', '«سنفتح المصنع غداً']],
  ],
  ['a verb that no list has, told by its stem', 'وقال المدير إن المخزن احترق.', [['قال', 'المدير', 'إن المخزن احترق']]],
  [
    'a verb with its object, told by its stem',
    'وذكرت الصحيفة أن حريقاً التهمه ليلاً.',
    [['ذكرت', 'الصحيفة', 'أن حريقاً التهمه ليلاً']],
  ],
  [
    'a seldom verb right behind its subject',
    'وقالت المديرة إن الفريق رمم الجسر.',
    [['قالت', 'المديرة', 'إن الفريق رمم الجسر']],
  ],
  [
    'a verb behind an office and its holder, that is a noun elsewhere',
    'وقال الناطق إن الوزير سامر حداد رفض العرض.',
    [['قال', 'الناطق', 'إن الوزير سامر حداد رفض العرض']],
  ],
  [
    'a subjunctive spelled like a verbal noun',
    'وأوصى الخبراء بأن تصدر البلديات رخصاً.',
    [['أوصى', 'الخبراء', 'بأن تصدر البلديات رخصاً']],
  ],
  ['an adjective as the predicate, whatever follows', 'قال المدير إن الشركة مستعدة للبيع حين ترتفع الأسعار.', []],
  ['nothing denied is a verb', 'قال المدير إن الشكوى منتهية ولا أساس لها.', []],
  ['a verb that governs the clause itself', 'أقر المجلس قانوناً يفرض أن يسجل الملاك بيوتهم.', []],
  ['a conditional', 'ويضيف الطاهي الزعفران إن وجد.', []],
  [
    'no subject across another verb',
    'وقال النائب إن السكان غادروا القرية وأعلنوا أنهم سيعودون.',
    [
      ['قال', 'النائب', 'إن السكان غادروا القرية'],
      ['أعلنوا', null, 'أنهم سيعودون'],
    ],
  ],
  ['an adverb is no subject', 'وأعلنت أخيراً أنها ستغلق المصنع.', [['أعلنت', null, 'أنها ستغلق المصنع']]],
  ['بين right before a colon', 'وبين: «سنفتح المصنع غداً».', [['بين', null, '«سنفتح المصنع غداً»']]],
  ['بين as a verb, not as the preposition', 'وبين المدير أن العمل توقف.', [['بين', 'المدير', 'أن العمل توقف']]],
  [
    'verbs of saying that are seldom',
    'وتكهن الخبير بأن الأسعار ستنخفض، واشتكى التاجر من أن الضرائب ارتفعت.',
    [
      ['تكهن', 'الخبير', 'بأن الأسعار ستنخفض'],
      ['اشتكى', 'التاجر', 'من أن الضرائب ارتفعت'],
    ],
  ],
];

const english: Case[] = [
  [
    'that, and one attribution inside another',
    'The mayor says that the deputy told her that the budget was spent.',
    [
      ['says', 'The mayor', 'that the deputy told her that the budget was spent'],
      ['told', 'the deputy', 'that the budget was spent'],
    ],
  ],
  [
    'a quotation behind a colon',
    'Haddad tweeted: "The bridge is open."',
    [['tweeted', 'Haddad', '"The bridge is open."']],
  ],
  [
    'a seldom verb of saying',
    'Nasser testified that he never saw the letter.',
    [['testified', 'Nasser', 'that he never saw the letter']],
  ],
];

describe('attributionsOf', () => {
  it.each(arabic)('Arabic: %s', (_shows, text, expected) => expect(triples(text, 'ar')).toEqual(expected));
  it.each(english)('English: %s', (_shows, text, expected) => expect(triples(text, 'en')).toEqual(expected));
  it('finds none in a text without words', () => expect(attributionsOf(' … ', 'ar')).toEqual([]));
});
