import type { DateLexicon, MonthName } from '../dates.js';
import { normaliseForSearch as fold } from '../normalise.js';
import type { NumberWord } from '../numbers.js';
import { wordTest } from '../word-set.js';

/** One month a line: number and all its names, Levantine, Egyptian, Maghrebi; "~" before names with another meaning. */
const GREGORIAN = `
1 يناير جانفي
2 شباط فبراير فيفري
3 آذار ~مارس
4 نيسان أبريل إبريل أفريل
5 أيار مايو ~ماي
6 حزيران يونيو يونيه ~جوان
7 تموز يوليو يوليه يوليوز جويلية
8 ~آب أغسطس غشت ~أوت
9 أيلول سبتمبر شتنبر
10 أكتوبر
11 نوفمبر نونبر
12 ديسمبر دجنبر`;
const HIJRI = `
101 ~محرم
102 ~صفر
107 ~رجب
108 ~شعبان
109 ~رمضان
110 ~شوال`;
const TWO_WORDS = `
1 كانون الثاني
10 تشرين الأول
11 تشرين الثاني
12 كانون الأول
103 ربيع الأول
104 ربيع الآخر
104 ربيع الثاني
105 جمادى الأولى
105 جمادى الأول
106 جمادى الآخرة
106 جمادى الثانية
111 ذو القعدة
111 ذي القعدة
112 ذو الحجة
112 ذي الحجة`;

const lines = (table: string) => table.trim().split('\n');
const NAMES: ReadonlyMap<string, { month: number; sure: boolean }> = new Map(
  lines(`${GREGORIAN.trim()}\n${HIJRI.trim()}`).flatMap((line) => {
    const [month, ...names] = line.split(' ');
    return names.map((name): [string, { month: number; sure: boolean }] => [
      fold(name.replace('~', '')),
      { month: Number(month), sure: !name.startsWith('~') },
    ]);
  }),
);
const PAIRS: ReadonlyMap<string, number> = new Map(
  lines(TWO_WORDS).map((line) => {
    const [month, first = '', second = ''] = line.split(' ');
    return [`${fold(first)} ${fold(second)}`, Number(month)];
  }),
);
const bare = (form: string) => form.replace(/^[وف]/u, '').replace(/^[بل](?=\p{L}{4})/u, '');

function monthAt(words: readonly NumberWord[], index: number): MonthName | null {
  const first = words[index];
  if (!first) return null;
  const second = words[index + 1]?.form ?? '';
  const pair = PAIRS.get(`${first.form} ${second}`) ?? PAIRS.get(`${bare(first.form)} ${second}`);
  if (pair !== undefined) return { month: pair, next: index + 2, sure: true };
  const name = NAMES.get(first.form) ?? NAMES.get(bare(first.form));
  return name ? { ...name, next: index + 1 } : null;
}

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'].map((name, day) => [fold(name), day]),
);

export const dates: DateLexicon = {
  monthAt,
  weekday: (form) => WEEKDAYS.get(form) ?? null,
  isOf: wordTest('من شهر'),
  isYearWord: wordTest('عام العام سنة السنة لعام لسنة بعام وعام العامين'),
  opensTime: wordTest(
    'في منذ حتى قبل بعد شهر خلال مطلع نهاية أواخر أوائل منتصف بداية وفي ومنذ عام سنة العام السنة بين إلى تعداد لتعداد',
  ),
};
