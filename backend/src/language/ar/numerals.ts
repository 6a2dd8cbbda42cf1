import { normaliseForSearch as fold } from '../normalise.js';
import type { Numeral, NumeralLexicon } from '../numbers.js';

type Entry = Omit<Numeral, 'joined'>;

/** "value word word …" a line: every spelling and case of one numeral. */
const table = (role: Entry['role'], lines: string): [string, Entry][] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [value, ...words] = line.trim().split(' ');
      return words.map((word): [string, Entry] => [fold(word), { role, value: Number(value) }]);
    });

const WORDS: ReadonlyMap<string, Entry> = new Map([
  ...table(
    'unit',
    `1 واحد واحدة
2 اثنان اثنين اثنتان اثنتين إثنان إثنين اثنا اثني اثنتا اثنتي إثنا إثني
3 ثلاثة ثلاث
4 أربعة أربع
5 خمسة خمس
6 ستة ست
7 سبعة سبع
8 ثمانية ثماني ثمان ثمانيا
9 تسعة تسع`,
  ),
  ...table('teen', '10 عشرة عشر'),
  ...table(
    'ten',
    `20 عشرون عشرين
30 ثلاثون ثلاثين
40 أربعون أربعين
50 خمسون خمسين
60 ستون ستين
70 سبعون سبعين
80 ثمانون ثمانين
90 تسعون تسعين`,
  ),
  ...table(
    'hundred',
    `100 مئة مائة مية
200 مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي
300 ثلاثمئة ثلاثمائة ثلثمائة
400 أربعمئة أربعمائة
500 خمسمئة خمسمائة
600 ستمئة ستمائة
700 سبعمئة سبعمائة
800 ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة
900 تسعمئة تسعمائة`,
  ),
  ...table('scale', '1e3 ألف\n1e6 مليون\n1e9 مليار بليون\n1e12 تريليون ترليون'),
  ...table(
    'dual',
    `2e3 ألفان ألفين ألفي
2e6 مليونان مليونين مليوني
2e9 ملياران مليارين ملياري
2e12 تريليونان تريليونين ترليونين`,
  ),
  ...table(
    'plural',
    '10 عشرات\n100 مئات مائات\n1e3 آلاف ألوف\n1e6 ملايين\n1e9 مليارات بلايين\n1e12 تريليونات ترليونات',
  ),
  ...table(
    'fraction',
    `0.5 نصف
0.3333333333333333 ثلث أثلاث
0.6666666666666666 ثلثا ثلثان ثلثي ثلثين
0.25 ربع أرباع
0.2 أخماس`,
  ),
  ...table(
    'ordinal',
    `1 أول أولى حادي حادية
2 ثاني ثانية
3 ثالث ثالثة
4 رابع رابعة
5 خامس خامسة
6 سادس سادسة
7 سابع سابعة
8 ثامن ثامنة
9 تاسع تاسعة
10 عاشر عاشرة`,
  ),
]);

/** "A thousand" in the accusative and "two thousand" before its noun are one spelling: the vowel sign tells them apart. */
const ACCUSATIVE_OR_DUAL: ReadonlyMap<string, number> = new Map([
  [fold('ألفا'), 1e3],
  [fold('مليونا'), 1e6],
  [fold('مليارا'), 1e9],
  [fold('تريليونا'), 1e12],
]);
const TANWIN = /\u064b/u;
/** Words of other meanings when they stand without the article: "again", "first of all"; خلال ثانية. */
const NEEDS_ARTICLE = new Set(['ثانية', 'حادي', 'حادية', 'عاشر'].map(fold));

function entryOf(word: string, raw: string): Entry | null {
  const dual = ACCUSATIVE_OR_DUAL.get(word);
  if (dual !== undefined)
    return { role: TANWIN.test(raw) ? 'scale' : 'dual', value: TANWIN.test(raw) ? dual : dual * 2 };
  return WORDS.get(word) ?? null;
}

/** "Per cent", never a hundred. */
const PER_CENT = /^بالم(?:ئ|ائ)ه$/u;

function lookUp(form: string, raw: string): Entry | null {
  if (PER_CENT.test(form)) return null;
  const whole = entryOf(form, raw);
  if (whole) return NEEDS_ARTICLE.has(form) ? null : whole;
  const definite = /^(?:ال|بال|كال|لل)(\p{L}{2,})$/u.exec(form)?.[1];
  if (definite !== undefined) return entryOf(definite, raw);
  // A single letter in front is a preposition only before a word long enough to be sure (بخمسة, not لست).
  const governed = /^[بلك](\p{L}{4,})$/u.exec(form)?.[1];
  return governed === undefined ? null : entryOf(governed, raw);
}

export const numerals: NumeralLexicon = {
  tensFirst: false,
  isAnd: () => false,
  isOf: () => false,
  numeral(form, raw) {
    const whole = lookUp(form, raw);
    if (whole) return { ...whole, joined: false };
    const behind = /^[وف](\p{L}{2,})$/u.exec(form)?.[1];
    const joined = behind === undefined ? null : lookUp(behind, raw);
    return joined && { ...joined, joined: /^و/u.test(form) };
  },
};
