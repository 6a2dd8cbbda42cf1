import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { align, type Report, type ReportAlignment } from './align.js';
import { alignAll } from './align-all.js';
import { reportOf } from './testing/reports.js';

const SPLIT = `قال وزير النقل سامر الجبوري: «سيربط القطار الجديد العاصمة بالميناء خلال ساعتين».

وأضاف أن «العمل بدأ في محطات الشمال قبل نهاية الشتاء».

وأشار إلى أن «كلفة المشروع بلغت ثلاثة مليارات دولار».

وتقع المحطة الكبرى قرب سوق الخضار القديم.

اقرأ أيضاً: خمسة أسئلة عن القطار`;
const MERGED = `أعلن سامر الجبوري أن كلفة المشروع بلغت ٣ مليارات دولار.

وقال الجبوري: "سيربط القطار الجديد العاصمة بالميناء خلال ساعتين، والعمل بدأ في محطات الشمال قبل نهاية الشتاء".

وختم: "نشكر سكان الأحياء على صبرهم الطويل".

جميع الحقوق محفوظة © صحيفة المرفأ 2025`;

const pairsOf = ({ pairs }: ReportAlignment) => pairs.map(({ a, b, relation }) => [a, b, relation]);

describe('two reports', () => {
  const alignment = align(reportOf(SPLIT), reportOf(MERGED));

  it('pairs what one splits and the other merges, in any order, quoted or retold', () => {
    expect(pairsOf(alignment)).toEqual([
      [0, 1, 'identical'],
      [1, 1, 'identical'],
      [2, 0, 'identical'],
    ]);
  });

  it('names what only one carries, and leaves the recurring text out', () => {
    const words = (report: Report, indexes: readonly number[]) =>
      indexes.map((index) => report.text.slice(report.statements[index]?.start, report.statements[index]?.end));
    expect(words(reportOf(SPLIT), alignment.onlyInA)).toEqual(['وتقع المحطة الكبرى قرب سوق الخضار القديم.']);
    expect(words(reportOf(MERGED), alignment.onlyInB)).toEqual(['نشكر سكان الأحياء على صبرهم الطويل']);
  });

  it('pairs a statement that one report says twice with both', () => {
    const twice = `قال سامر الجبوري: «بلغت كلفة المشروع ثلاثة مليارات دولار».

وكانت الوزارة أعلنت إطلاق حملة للتشجير في الضواحي.

وكرر الجبوري أن «كلفة المشروع بلغت أربعة مليارات دولار».`;
    const once = 'قال سامر الجبوري: "بلغت كلفة المشروع ثلاثة مليارات دولار".';
    expect(pairsOf(align(reportOf(twice), reportOf(once)))).toEqual([
      [0, 0, 'identical'],
      [2, 0, 'altered'],
    ]);
  });

  it('finds nothing in common where there is nothing', () => {
    const other = 'أعلنت وزارة الزراعة توزيع البذور على الفلاحين في موسم الخريف.';
    expect(align(reportOf(SPLIT), reportOf(other)).pairs).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['marks alone', '... «» "" ؟!'],
    ['boilerplate alone', 'جميع الحقوق محفوظة © صحيفة المرفأ 2025'],
  ])('takes a text of %s', (_what, text) => {
    expect(align(reportOf(text), reportOf(SPLIT)).pairs).toEqual([]);
    expect(align(reportOf(text), reportOf(text)).pairs).toEqual([]);
  });
});

describe('all reports of a speech', () => {
  const third = `ذكر الجبوري أن "كلفة المشروع بلغت أربعة مليارات دولار"، مضيفاً: "نشكر سكان الأحياء على صبرهم الطويل".`;
  const rows = alignAll([SPLIT, MERGED, third].map(reportOf));
  const shape = rows.map(({ cells }) =>
    cells.map(({ report, statements, relation }) => [report, statements, relation]),
  );

  it('gives every statement a row in the order of the first report, compared with the earliest that carries it', () => {
    expect(shape).toEqual([
      [
        [0, [0], null],
        [1, [1], 'identical'],
      ],
      [
        [0, [1], null],
        [1, [1], 'identical'],
      ],
      [
        [1, [2], null],
        [2, [1], 'identical'],
      ],
      [
        [0, [2], null],
        [1, [0], 'identical'],
        [2, [0], 'altered'],
      ],
      [[0, [3], null]],
    ]);
  });

  it('takes no report and one report', () => {
    expect(alignAll([])).toEqual([]);
    expect(alignAll([reportOf(SPLIT)]).map(({ cells }) => cells.length)).toEqual([1, 1, 1, 1]);
  });
});

/** The folder of journey texts, where it holds the two reports of one speech. */
const folder = [process.env.ISNAD_JOURNEY_TEXTS].find(
  (given) => given && ['000_', '001_'].every((prefix) => readdirSync(given).some((file) => file.startsWith(prefix))),
);

(folder === undefined ? describe.skip : describe)('the two reports of the folder ISNAD_JOURNEY_TEXTS', () => {
  const read = (prefix: string) => {
    const name = readdirSync(folder ?? '').find((file) => file.startsWith(prefix)) ?? '';
    return reportOf(readFileSync(join(folder ?? '', name), 'utf8').replace(/^\ufeff/u, ''));
  };

  it('pairs all fourteen statements of one with the nine of the other that carry them', () => {
    const { pairs, onlyInA, onlyInB } = align(read('000_'), read('001_'));
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 10],
      [1, 10],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 3],
      [6, 4],
      [7, 4],
      [8, 5],
      [9, 5],
      [10, 6],
      [11, 7],
      [12, 8],
      [13, 10],
    ]);
    expect([onlyInA, onlyInB]).toEqual([
      [14, 15, 16],
      [0, 9, 11],
    ]);
  });

  it('reports of what matters only that one of the two says "must"', () => {
    const { pairs } = align(read('000_'), read('001_'));
    const types = pairs.flatMap(({ differences }) => differences.map(({ type }) => type));
    expect(types.filter((type) => type !== 'wording')).toEqual(['certainty']);
  });
});
