import { describe, expect, it } from '@jest/globals';
import { readFile } from './read-file.js';
import { refusalOf } from './testing/refusal-of.js';
import { docx, paragraph, wordPart, zip } from './testing/zip.js';

const nobody = () => undefined;
const read = (bytes: Buffer, name = 'خطاب.docx') => readFile(bytes, name, nobody);
const textOf = async (body: string, others?: Record<string, string>) => (await read(docx(body, others))).text;
const run = (inside: string) => `<w:r>${inside}</w:r>`;

describe('a Word document', () => {
  it.each([
    [
      'paragraphs',
      paragraph('قال الوزير إن الجسر اكتمل.') + paragraph('وأضاف: «نفتتحه غداً».'),
      'قال الوزير إن الجسر اكتمل.\nوأضاف: «نفتتحه غداً».',
    ],
    [
      'a word in several runs',
      `<w:p>${run('<w:t>الجسـ</w:t>')}${run('<w:rPr><w:b/></w:rPr><w:t>ر</w:t>')}</w:p>`,
      'الجسـر',
    ],
    ['entities of XML', paragraph('أ &amp; ب &lt;ج&gt; &#1605;'), 'أ & ب <ج> م'],
    ['tabs and breaks', `<w:p>${run('<w:t>أ</w:t><w:tab/><w:t>ب</w:t><w:br/><w:t>ج</w:t>')}</w:p>`, 'أ\tب\nج'],
    [
      'a table, a row on a line',
      `<w:tbl>${['السنة', '2024'].map((first) => `<w:tr><w:tc>${paragraph(first)}</w:tc><w:tc>${paragraph('العدد')}</w:tc></w:tr>`).join('')}</w:tbl>${paragraph('بعده')}`,
      'السنة\tالعدد\n2024\tالعدد\nبعده',
    ],
    [
      'tracked changes as if accepted',
      `<w:p>${run('<w:t xml:space="preserve">بلغ العدد </w:t>')}<w:del>${run('<w:delText>30</w:delText>')}</w:del><w:ins>${run('<w:t>40</w:t>')}</w:ins>${run('<w:t xml:space="preserve"> سفينة</w:t>')}</w:p>`,
      'بلغ العدد 40 سفينة',
    ],
    [
      'what was moved once',
      `<w:p><w:moveFrom>${run('<w:t>هنا</w:t>')}</w:moveFrom></w:p><w:p><w:moveTo>${run('<w:t>هنا</w:t>')}</w:moveTo></w:p>`,
      'هنا',
    ],
    [
      'no hidden text',
      `<w:p>${run('<w:rPr><w:vanish/></w:rPr><w:t>مخفي</w:t>')}${run('<w:t>ظاهر</w:t>')}</w:p>`,
      'ظاهر',
    ],
    ['no instructions of fields', `<w:p>${run('<w:instrText>PAGE</w:instrText>')}${run('<w:t>نص</w:t>')}</w:p>`, 'نص'],
    [
      'a text box once',
      `<w:p>${run(`<mc:AlternateContent><mc:Choice>${paragraph('إطار')}</mc:Choice><mc:Fallback>${paragraph('إطار')}</mc:Fallback></mc:AlternateContent>`)}</w:p>`,
      'إطار',
    ],
  ])('gives %s', async (_case, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it('puts its footnotes after the text and says what was done', async () => {
    const body = `<w:p>${run('<w:t>متن</w:t>')}${run('<w:footnoteReference w:id="1"/>')}<w:del>${run('<w:delText>قديم</w:delText>')}</w:del></w:p>`;
    const footnotes = wordPart(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1">${paragraph('فاصل')}</w:footnote><w:footnote w:id="1">${paragraph('حاشية')}</w:footnote>`,
    );
    const { text, format, encoding, notes } = await read(docx(body, { 'word/footnotes.xml': footnotes }));
    expect({ text, format, encoding }).toEqual({ text: 'متن\n\nحاشية', format: 'docx', encoding: null });
    expect(notes.map(({ code }) => code)).toEqual(['revisions-left-out', 'footnotes']);
  });

  it('offers the title that the document gives itself', async () => {
    const core =
      '<c:coreProperties xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>خطاب الافتتاح</dc:title></c:coreProperties>';
    expect((await read(docx(paragraph('نص'), { 'docProps/core.xml': core }))).found.title).toBe('خطاب الافتتاح');
  });

  const whole = docx(paragraph('نص'));
  const declared = wordPart('document', paragraph('&e;')).replace('?>', '?><!DOCTYPE d [<!ENTITY e "boom">]>');
  const deep = `${'<w:sdt>'.repeat(2_000)}${'</w:sdt>'.repeat(2_000)}`;
  const part = (content: string | Buffer, change = {}) => zip([{ name: 'word/document.xml', content, ...change }]);
  it.each([
    ['a file cut off in the middle', whole.subarray(0, whole.length / 2), 'document.damaged', 'Word document'],
    ['XML that is not well-formed', part('<w:document>'), 'document.damaged', 'Word document'],
    ['entities of its own', part(declared), 'document.damaged', 'Word document'],
    ['endless nesting', docx(deep), 'document.damaged', 'Word document'],
    ['a bomb that tells its size', part(Buffer.alloc(100 * 1024 * 1024)), 'document.too-large', 'unpacks'],
    [
      'a bomb that lies about its size',
      part(Buffer.alloc(100 * 1024 * 1024), { claimedBytes: 10 }),
      'document.damaged',
      'Word document',
    ],
    ['a part with a password', part('x', { encrypted: true }), 'document.encrypted', 'password'],
    ['nothing to read', docx('<w:p/>'), 'document.no-text', 'Word document'],
    [
      'an Excel sheet by another name',
      zip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
      'document.format-unsupported',
      'Excel',
    ],
    [
      'slides by another name',
      zip([{ name: 'ppt/presentation.xml', content: '<x/>' }]),
      'document.format-unsupported',
      'PowerPoint',
    ],
    ['any other archive', zip([{ name: 'a.txt', content: 'نص' }]), 'document.format-unsupported', 'ZIP'],
    [
      'an old document with a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'document.encrypted',
      'password',
    ],
    [
      'an old document',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'document.format-unsupported',
      'old Office',
    ],
    ['no archive at all', Buffer.from([1, 0, 2, 0, 3, 0]), 'document.damaged', 'Word document'],
  ])('is refused with %s, by name and in both languages', async (_case, bytes, code, words) => {
    const refusal = await refusalOf(read(bytes));
    expect({ code: refusal.code, en: refusal.detail.en }).toEqual({ code, en: expect.stringContaining(words) });
    expect(refusal.detail.ar).toMatch(/\p{Script=Arabic}/u);
  });
});
