import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from './sentences.js';

const wordsOf = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  const cases: [string, string, string[]][] = [
    [
      'Arabic sentences at full stops, question and exclamation marks',
      'بلغ الخزين 12 ملياراً. فهل يكفي؟ نعم!',
      ['بلغ الخزين 12 ملياراً.', 'فهل يكفي؟', 'نعم!'],
    ],
    [
      'a title and a page do not end one',
      'قال د. نور ذلك (انظر ص. 4). ثم عاد.',
      ['قال د. نور ذلك (انظر ص. 4).', 'ثم عاد.'],
    ],
    ['nor does a decimal, in either digits', 'ارتفع 3.5 في المئة ثم ١٢٫٥.', ['ارتفع 3.5 في المئة ثم ١٢٫٥.']],
    ['a semicolon goes on', 'انخفض السعر؛ ثم عاد.', ['انخفض السعر؛ ثم عاد.']],
    ['a quotation closes with its mark', '«انتهى العمل.» ثم غادر.', ['«انتهى العمل.»', 'ثم غادر.']],
    ['each line by itself, blank ones left out', 'سطر أول\n\n  سطر ثانٍ. وثالث', ['سطر أول', 'سطر ثانٍ.', 'وثالث']],
    ['an abbreviation at a line’s end ends with the line', 'انظر ص.\nثم عد.', ['انظر ص.', 'ثم عد.']],
    ['English', 'Dr. Noor left. Why? See e.g. page 4.', ['Dr. Noor left.', 'Why?', 'See e.g. page 4.']],
    ['white space around', '  نص واحد  ', ['نص واحد']],
    ['nothing in nothing', ' \n ', []],
    ['characters beyond the first plane', 'فاز الفريق 🏆. ثم احتفل.', ['فاز الفريق 🏆.', 'ثم احتفل.']],
  ];
  it.each(cases)('%s', (_name, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});
