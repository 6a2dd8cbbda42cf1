import { describe, expect, it } from '@jest/globals';
import { renderSpeechReportPdf } from './speech-report-pdf.js';
import { attacks, withEveryText } from './testing/every-text.js';
import { pdfFacts } from './testing/pdf-facts.js';
import { sampleSpeechReport } from './testing/sample-speech-report.js';

describe('renderSpeechReportPdf', () => {
  it.each(['ar', 'en'] as const)('is an accessible PDF in %s, dated by the report', (language) => {
    const facts = pdfFacts(renderSpeechReportPdf(sampleSpeechReport(), language));
    expect(facts).toMatchObject({
      isAccessible: true,
      title: 'كلمة المحافظ في مؤتمر المياه الثالث',
      created: 'D:20250320090000Z',
    });
    expect(facts.languages).toContain(language);
    expect(facts.links).toContain('https://desk.example.org/fact-checks/water-plants-2024');
  });

  it('gives the same bytes for the same report', () => {
    const report = sampleSpeechReport();
    expect(renderSpeechReportPdf(report, 'ar').equals(renderSpeechReportPdf(report, 'ar'))).toBe(true);
  });

  it('sets a speech that has nothing yet', () => {
    expect(pdfFacts(renderSpeechReportPdf({ ...sampleSpeechReport(), documents: [], claims: [] }, 'ar')).pages).toBe(1);
  });

  it.each([...attacks, ['a file', '#read("/etc/passwd")'] as const])('sets %s as text', (_, text) => {
    const report = withEveryText(sampleSpeechReport(), text);
    const claims = report.claims.map((claim) => ({ ...claim, status: 'published' as const }));
    const facts = pdfFacts(renderSpeechReportPdf({ ...report, claims }, 'ar'));
    for (const link of facts.links) expect(link).toMatch(/^https?:\/\//);
  });
});
