import { describe, expect, it } from '@jest/globals';
import { toClaimReview } from './claim-review.js';
import { correctedFactCheck, englishFactCheck, sampleFactCheck, truthValue } from './testing/sample-fact-check.js';
import { validateClaimReview } from './validate-claim-review.js';

const url = 'https://desk.example.org/fact-checks/water-plants-2024';

describe('toClaimReview', () => {
  it('says what was claimed, by whom, where, and how the desk rates it', () => {
    expect(toClaimReview(sampleFactCheck(), { url })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url,
      claimReviewed: 'أعادت المحافظة تأهيل ٣٠ محطة لتنقية المياه خلال عام 2024.',
      inLanguage: 'ar',
      datePublished: '2025-03-06T10:00:00.000Z',
      dateModified: '2025-03-06T10:00:00.000Z',
      author: {
        '@type': 'Organization',
        name: 'مكتب التحقّق',
        url: 'https://desk.example.org/',
        correctionsPolicy: 'https://desk.example.org/corrections',
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'خاطئ في معظمه',
        ratingExplanation: sampleFactCheck().summary,
        ratingValue: 2,
        bestRating: 5,
        worstRating: 1,
      },
      itemReviewed: {
        '@type': 'Claim',
        text: 'أعادت المحافظة تأهيل ٣٠ محطة لتنقية المياه خلال عام 2024.',
        author: {
          '@type': 'Person',
          name: 'سالم الراوندي',
          description: 'محافظ النخيل',
          sameAs: 'https://www.wikidata.org/wiki/Q4115189',
        },
        datePublished: '2025-03-02',
        appearance: [
          {
            '@type': 'CreativeWork',
            headline: 'المحافظ: ثلاثون محطة عادت إلى العمل',
            url: 'https://news.example.org/2025/03/02/water',
            inLanguage: 'ar',
            datePublished: '2025-03-02T15:00:00.000Z',
            publisher: { '@type': 'Organization', name: 'صحيفة الضفاف' },
          },
          {
            '@type': 'CreativeWork',
            headline: 'Governor opens third water conference',
            url: 'https://wire.example.com/a/8812',
            inLanguage: 'en',
            datePublished: '2025-03-02T18:30:00.000Z',
            publisher: { '@type': 'Organization', name: 'Palm Wire' },
          },
        ],
      },
      citation: [
        {
          '@type': 'CreativeWork',
          headline: 'التقرير الإحصائي السنوي لقطاع المياه 2024',
          archivedAt: 'https://archive.example.org/20250304/https://stats.example.org/water/2024',
          url: 'https://stats.example.org/water/2024?table=7&lang=ar',
          datePublished: '2025-01-20T00:00:00.000Z',
          publisher: { '@type': 'Organization', name: 'دائرة الإحصاء في محافظة النخيل' },
        },
        {
          '@type': 'CreativeWork',
          headline: 'Water infrastructure survey: field notes (round 3)',
          url: 'https://survey.example.net/reports/round-3.pdf',
          datePublished: '2024-11-05T00:00:00.000Z',
          publisher: { '@type': 'Organization', name: 'Rivers Monitoring Network' },
        },
        { '@type': 'CreativeWork', headline: 'تسجيل الكلمة كاملاً' },
      ],
    });
  });

  it.each(['unverifiable', 'not_checkable'])('gives %s no number, since it has no place on the line', (key) => {
    const { reviewRating } = toClaimReview(sampleFactCheck({ truthRating: truthValue(key) }), { url });
    expect(Object.keys(reviewRating).sort()).toEqual(['@type', 'alternateName', 'ratingExplanation']);
  });

  it('speaks the language of the claim and tells a body from a person', () => {
    const review = toClaimReview(englishFactCheck(), { url });
    expect(review.inLanguage).toBe('en');
    expect(review.author.name).toBe('The Verification Desk');
    expect(review.reviewRating.alternateName).toBe('Unverifiable');
    expect(review.itemReviewed.author).toEqual({ '@type': 'Organization', name: 'Palm Province Health Office' });
  });

  it('tells corrections with their date', () => {
    const corrected = correctedFactCheck();
    const review = toClaimReview(corrected, { url });
    expect(review.datePublished).toBe('2025-03-06T10:00:00.000Z');
    expect(review.dateModified).toBe('2025-03-19T08:30:00.000Z');
    expect(review.correction).toEqual([
      { '@type': 'CorrectionComment', text: corrected.publication.reason, datePublished: '2025-03-19T08:30:00.000Z' },
    ]);
  });

  it('names a report once, though the claim stands in it twice', () => {
    const factCheck = sampleFactCheck();
    const [report] = factCheck.appearances;
    if (!report) throw new Error('The sample has appearances.');
    const twice = { ...factCheck, appearances: [report, { ...report, exact: 'الجملة نفسها في موضع آخر' }] };
    expect(toClaimReview(twice, { url }).itemReviewed.appearance).toHaveLength(1);
  });

  it('leaves out addresses that are not of the open web', () => {
    const factCheck = sampleFactCheck();
    const hostile = sampleFactCheck({
      desk: { ...factCheck.desk, url: 'javascript:alert(1)', correctionsPolicyUrl: 'ftp://desk.example.org' },
      claimant: { ...factCheck.claimant, sameAs: 'data:text/html,x' },
      evidence: factCheck.evidence.map((item) => ({ ...item, url: 'file:///etc/passwd' })),
    });
    expect(JSON.stringify(toClaimReview(hostile, { url }))).not.toMatch(/javascript:|ftp:|data:|file:/);
  });

  it.each([
    ['the first publication', sampleFactCheck()],
    ['a correction', correctedFactCheck()],
    ['one in English without numbers', englishFactCheck()],
  ])('passes the validator for %s', (_, factCheck) => {
    expect(validateClaimReview(toClaimReview(factCheck, { url }), { pageUrl: url }).errors).toEqual([]);
  });
});
