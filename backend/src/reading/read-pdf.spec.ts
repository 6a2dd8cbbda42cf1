import { describe, expect, it } from '@jest/globals';
import { readFile } from './read-file.js';
import { pdf, pdfOf } from './testing/pdf.js';
import { refusalOf } from './testing/refusal-of.js';

const nobody = () => undefined;
const read = (bytes: Buffer) => readFile(bytes, 'تقرير.pdf', nobody);

describe('a PDF', () => {
  it.each([
    ['an Arabic line in reading order', 'قال مدير الميناء إن المرسى اتسع.'],
    ['numbers among Arabic words', 'دخلت 40 سفينة و 12.5 ألف طن بنسبة 15% هذا العام.'],
    ['Latin words among Arabic ones', 'بحسب تقرير Port Authority الأخير عن المدينة.'],
    ['quotation marks and brackets', 'وقال: «اتسع المرسى (في الشمال)، ولن نتوقف».'],
    ['lam-alef', 'لا إله، والآن الأولى، والأعمال.'],
  ])('gives %s', async (_case, line) => {
    expect((await read(pdf(line))).text).toBe(line);
  });

  it('joins the lines of a paragraph, and parts paragraphs', async () => {
    const first =
      'قال مدير الميناء إن المرسى اتسع هذا العام، وإن السفن التي تدخل المدينة تجد مكاناً في كل وقت، وإن العمل يستمر.';
    const second = 'وأضاف أن رصيفاً آخر يبنى في الشمال.';
    const { text, format, encoding } = await read(pdf(`${first}\n\n${second}`));
    expect({ text: text.normalize('NFC').replaceAll(/\p{Mn}/gu, ''), format, encoding }).toEqual({
      text: `${first}\n${second}`.replaceAll(/\p{Mn}/gu, ''),
      format: 'pdf',
      encoding: null,
    });
  });

  it('leaves out what repeats on its pages, and says so', async () => {
    const head = '#set page(header: [صحيفة المدينة], footer: context [صفحة #counter(page).display()])';
    const { text, notes } = await read(pdf('اتسع المرسى.\n#pagebreak()\nونقص الماء.\n#pagebreak()\nوعاد الزرع.', head));
    expect(text).toBe('اتسع المرسى.\nونقص الماء.\nوعاد الزرع.');
    expect(notes.map(({ code }) => code)).toContain('running-heads');
  });

  it('reads columns one after the other, the right one first', async () => {
    const right = 'اتسع المرسى هذا العام ودخلت سفن من مدن أخرى، ونقص الماء في شمال المدينة ثم عاد بعد مطر.';
    const left = 'ومد رصيف آخر في جهة الشمال، وعمل فيه رجال من مدن عدة مدة عام، ثم وقف العمل مدة شهر.';
    const { text, notes } = await read(pdf(`#columns(2)[${right} #colbreak() ${left}]`));
    expect(text).toBe(`${right}\n${left}`);
    expect(notes.map(({ code }) => code)).toContain('columns');
  });

  it('joins words that were divided at the end of a line, and says so', async () => {
    const { text, notes } = await read(
      pdfOf({
        lines: [
          ['The harbour has been en-', 72, 700],
          ['larged this year.', 72, 685],
        ],
      }),
    );
    expect(text).toBe('The harbour has been enlarged this year.');
    expect(notes.map(({ code }) => code)).toEqual(['hyphens']);
  });

  it('reads a table row by row', async () => {
    const { text } = await read(
      pdfOf({
        lines: [
          ['Year', 72, 700],
          ['Ships', 200, 700],
          ['2024', 72, 685],
          ['40', 200, 685],
          ['2025', 72, 670],
          ['52', 200, 670],
        ],
      }),
    );
    expect(text.split('\n').join(' ')).toBe('Year Ships 2024 40 2025 52');
  });

  const whole = pdf('اتسع المرسى.');
  it.each([
    ['cut off at its beginning', whole.subarray(0, 40), 'document.damaged', 'a PDF'],
    ['cut off before its end', whole.subarray(0, whole.length - 100), 'document.damaged', 'a PDF'],
    ['of nothing but its name', Buffer.from('%PDF-1.7\n'), 'document.damaged', 'a PDF'],
    ['that a password protects', pdfOf({ lines: [['x', 72, 700]], encrypted: true }), 'document.encrypted', 'password'],
    ['of a picture', pdfOf({ lines: [], picture: true }), 'document.scanned', 'text recognition'],
    ['of empty pages', pdfOf({ lines: [] }), 'document.no-text', 'no text'],
  ])('is refused, by name and in both languages: %s', async (_case, bytes, code, words) => {
    const refusal = await refusalOf(read(bytes));
    expect({ code: refusal.code, en: refusal.detail.en }).toEqual({ code, en: expect.stringContaining(words) });
    expect(refusal.detail.ar).toMatch(/\p{Script=Arabic}/u);
  });

  it('is known by its content, whatever it is called', async () => {
    expect((await readFile(whole, 'نص.txt', nobody)).format).toBe('pdf');
  });
});
