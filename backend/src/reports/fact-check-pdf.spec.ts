import { describe, expect, it } from '@jest/globals';
import { differencesBetween } from './difference.js';
import type { FactCheck } from './fact-check.js';
import { factCheckDocument, renderFactCheckPdf } from './fact-check-pdf.js';
import { attacks, factCheckOf } from './testing/every-text.js';
import { pdfFacts } from './testing/pdf-facts.js';
import {
  correctedFactCheck,
  englishFactCheck,
  retractedFactCheck,
  sampleFactCheck,
} from './testing/sample-fact-check.js';

const first = sampleFactCheck();
const corrected: FactCheck = {
  ...correctedFactCheck(),
  differences: differencesBetween(first, correctedFactCheck()),
};
const preview = sampleFactCheck({
  publication: { ...first.publication, publishedAt: null, firstPublishedAt: null },
  versions: [],
});

/** Text that would be code or markup if Typst read it as such. */
const typstAttacks: [name: string, text: string][] = [
  ['a definition', '#let x = 1'],
  ['an evaluation', '#eval("1+1")'],
  ['a file', '#read("/etc/passwd")'],
  ['an import', '#import "@preview/cetz:0.2.0"'],
  ['a panic', '#panic("stop")'],
  ['the end of a string', '"); #panic("out") //'],
  ['a backslash', 'C:\\new\\table\\'],
  ['emphasis', '*نص* _نص_ `نص` ~ --- ...'],
  ['mathematics', '$ x^2 / 0 $'],
  ['a label and a reference', '<label> @label'],
  ['a heading and a list', '= عنوان\n- بند\n+ بند\n/ بند: شرح'],
  ['brackets', '[[[ {{{ ((( ]'],
  ['a comment', '/* نص // نص'],
  ['an escape of JSON', '\\u{202e} \\" \\n'],
  ['signs that no font of the report has', '🙂 漢字 ऽ \u{10FFFD}'],
  ['control characters', 'أ\tب\u0007ج\u202Eد'],
  ['line breaks of every kind', 'أ\nب\r\nج\u2028د'],
  ['half of an emoji', 'قال \uD83D'],
  ['blanks only', '   '],
];

describe('renderFactCheckPdf', () => {
  it.each(['ar', 'en'] as const)('is an accessible PDF in %s with its title, date, fonts and links', (language) => {
    const facts = pdfFacts(renderFactCheckPdf(corrected, language));
    expect(facts).toMatchObject({
      version: '1.7',
      isAccessible: true,
      title: corrected.claim.text,
      created: 'D:20250319083000Z',
    });
    expect(facts.pages).toBeGreaterThan(1);
    expect(facts.languages).toContain(language);
    expect(facts.fonts).toEqual(
      expect.arrayContaining(['Amiri-Bold', 'Amiri-Regular', 'NotoSans-Bold', 'NotoSans-Regular']),
    );
    expect(facts.links).toEqual(
      expect.arrayContaining([
        'https://stats.example.org/water/2024?table=7&lang=ar',
        'https://news.example.org/2025/03/02/water',
        'https://desk.example.org/fact-checks/water-plants-2024?version=1',
      ]),
    );
  });

  it('gives the same bytes for the same fact-check, whatever was set in between', () => {
    const before = renderFactCheckPdf(corrected, 'ar');
    renderFactCheckPdf(englishFactCheck(), 'en');
    expect(renderFactCheckPdf(corrected, 'ar').equals(before)).toBe(true);
  });

  it.each([
    ['a first publication', first],
    ['a retraction', retractedFactCheck()],
    ['a preview, which has no date', preview],
    [
      'one without evidence, appearances or scale',
      { ...first, evidence: [], appearances: [], scale: { ...first.scale, values: [] } },
    ],
  ])('sets %s', (_, factCheck) => {
    const facts = pdfFacts(renderFactCheckPdf(factCheck, 'ar'));
    expect(facts.pages).toBeGreaterThan(0);
    expect(facts.created === null).toBe(factCheck.publication.publishedAt === null);
  });

  it.each([...typstAttacks, ...attacks])('sets %s as text', (_, text) => {
    const facts = pdfFacts(renderFactCheckPdf(factCheckOf(corrected, text), 'ar'));
    expect(facts.pages).toBeGreaterThan(0);
    for (const link of facts.links) expect(link).toMatch(/^https?:\/\//);
  });

  it('sets the longest texts that the desk accepts, over as many pages as they need', () => {
    const words = (length: number) => 'كلمة من نص طويل جداً '.repeat(length / 20).slice(0, length);
    const longest = {
      ...first,
      explanation: words(50_000),
      evidence: first.evidence.map((item) => ({ ...item, quote: words(10_000), note: words(10_000) })),
    };
    expect(pdfFacts(renderFactCheckPdf(longest, 'ar')).pages).toBeGreaterThan(20);
  });

  it('does not claim accessibility for signs that it cannot show', () => {
    expect(pdfFacts(renderFactCheckPdf({ ...first, summary: 'خلاصة \u{10FFFD}' }, 'ar'))).toMatchObject({
      isAccessible: false,
      title: first.claim.text,
    });
  });

  it('keeps every word where it stood, in its own direction', () => {
    const runs = JSON.stringify(factCheckDocument(first, 'en').blocks);
    expect(runs).toContain('"text":"Rivers Monitoring Network","language":"en","direction":"ltr"');
    expect(runs).toContain(`"text":"«${first.claim.text}»","language":"ar","direction":"rtl"`);
    expect(runs).toContain('"text":"Mostly false"');
  });
});
