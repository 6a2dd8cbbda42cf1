import { describe, expect, it } from '@jest/globals';
import { SpeechReport } from './speech-report.js';
import { renderSpeechReportHtml } from './speech-report-html.js';
import { attacks, withEveryText } from './testing/every-text.js';
import { addressesOf, skeletonOf, textOf } from './testing/markup.js';
import { sampleSpeechReport } from './testing/sample-speech-report.js';

describe('renderSpeechReportHtml', () => {
  it('shows the texts with their coverage and the claims with their state', () => {
    const text = textOf(renderSpeechReportHtml(SpeechReport.parse(sampleSpeechReport()), { language: 'ar' }));
    for (const part of [
      'كلمة المحافظ في مؤتمر المياه الثالث',
      'المقاطع: 19 · صارت ادعاءات: 6 · جرى تخطّيها: 9 · لم يُبتّ فيها: 4',
      '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      'قيد المراجعة',
      'صحيح جزئياً',
      'أُعدّ في 20 آذار/مارس 2025',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('draws coverage from the side on which the page begins', () => {
    const widths = (language: 'ar' | 'en') =>
      [...renderSpeechReportHtml(sampleSpeechReport(), { language }).matchAll(/<rect class="(\w+)" x="([\d.]+)"/g)].map(
        ([, name, x]) => [name, Number(x)],
      );
    expect(widths('en')).toEqual([
      ['claimed', 0],
      ['skipped', 315.8],
      ['undecided', 789.5],
    ]);
    expect(widths('ar')).toEqual([
      ['claimed', 684.2],
      ['skipped', 210.5],
      ['undecided', 0],
    ]);
  });

  it('says so when there is nothing yet', () => {
    const text = textOf(
      renderSpeechReportHtml({ ...sampleSpeechReport(), documents: [], claims: [] }, { language: 'en' }),
    );
    expect(text).toContain('No text of this speech has been added yet.');
    expect(text).toContain('No claim has been made from this speech yet.');
  });

  it.each(attacks)('lets %s change no tag', (_, text) => {
    const page = (words: string) => renderSpeechReportHtml(reportOf(words), { language: 'ar' });
    expect(skeletonOf(page(text))).toEqual(
      skeletonOf(page(text.startsWith('https:') ? 'https://example.org' : 'كلمة')),
    );
    for (const address of addressesOf(page(text))) expect(address).toMatch(/^(https?:\/\/|#)/);
  });
});

function reportOf(words: string): SpeechReport {
  const report = sampleSpeechReport();
  const changed = withEveryText(report, words);
  return { ...changed, claims: changed.claims.map((claim) => ({ ...claim, status: 'published' as const })) };
}
