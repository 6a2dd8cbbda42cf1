import { defaultScaleName } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { toClaimReview } from './claim-review.js';
import { differencesBetween } from './difference.js';
import { renderDifferences } from './differences-html.js';
import type { FactCheck } from './fact-check.js';
import { renderFactCheckHtml } from './fact-check-html.js';
import { publicContentSecurityPolicy, reportContentSecurityPolicy } from './page-style.js';
import { attacks, factCheckOf } from './testing/every-text.js';
import { addressesOf, skeletonOf, tagsOf, textOf } from './testing/markup.js';
import {
  correctedFactCheck,
  correctionVersion,
  englishFactCheck,
  retractedFactCheck,
  retractionVersion,
  sampleFactCheck,
} from './testing/sample-fact-check.js';

const first = sampleFactCheck();
const corrected: FactCheck = {
  ...correctedFactCheck(),
  differences: differencesBetween(first, correctedFactCheck()),
};
const retracted = retractedFactCheck();
const preview = sampleFactCheck({
  publication: { ...first.publication, publishedAt: null, firstPublishedAt: null },
  versions: [],
});

const publicPage = (factCheck: FactCheck, versions?: FactCheck['versions'], language: 'ar' | 'en' = 'ar') =>
  renderFactCheckHtml(factCheck, { language, mode: 'public', ...(versions && { versions }) });
const claimReviewsIn = (page: string) => page.match(/<script type="application\/ld\+json">.*?<\/script>/gs) ?? [];

describe('renderFactCheckHtml', () => {
  it.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const)('is a whole page in %s, running %s', (language, direction) => {
    const page = renderFactCheckHtml(first, { language, mode: 'public' });
    expect(page.startsWith('<!doctype html>')).toBe(true);
    const tags = tagsOf(page);
    const root = tags[0];
    expect(root?.attributes.get('lang')).toBe(language);
    expect(root?.attributes.get('dir')).toBe(direction);
    for (const landmark of ['header', 'nav', 'main', 'footer', 'h1']) {
      expect(tags.filter(({ name }) => name === landmark).length).toBeGreaterThan(0);
    }
    expect(tags.filter(({ name }) => name === 'h1')).toHaveLength(1);
    expect(tags.find(({ name }) => name === 'a')?.attributes.get('href')).toBe('#content');
  });

  it('shows everything that the snapshot holds', () => {
    const text = textOf(publicPage(corrected));
    const shown = [
      corrected.claim.text,
      corrected.claimant.name,
      corrected.speech.title,
      '2 آذار/مارس 2025',
      'صحيح جزئياً',
      'كما نُقل',
      corrected.summary,
      'Thirty-one plants were visited',
      'شبكة Rivers Monitoring Network',
      'ينفي الادعاء',
      'مصدر أولي',
      'دائرة حكومية تتبع المحافظة نفسها',
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      'أعدنا تأهيل ٣٠ محطة لتنقية المياه في عام واحد',
      'صحيفة الضفاف',
      'لا يمكن التحقق منه',
      'سياسة التصحيح',
    ];
    for (const part of shown) expect(text).toContain(part);
  });

  it('sets each text in its own language and direction', () => {
    const page = publicPage(first, undefined, 'en');
    expect(page).toContain(`<bdi lang="ar" dir="rtl">«${first.claim.text}»</bdi>`);
    expect(page).toContain('<bdi lang="en" dir="ltr">Rivers Monitoring Network</bdi>');
    expect(publicPage(englishFactCheck())).toContain('<bdi lang="en" dir="ltr">“The province doubled');
  });

  it.each(attacks)('lets %s in any field change neither tags nor attributes', (_, text) => {
    for (const factCheck of [first, corrected, retracted]) {
      for (const mode of ['public', 'standalone'] as const) {
        for (const language of ['ar', 'en'] as const) {
          const page = (words: string) => renderFactCheckHtml(factCheckOf(factCheck, words), { language, mode });
          const attacked = page(text);
          const harmless = page(text.startsWith('https:') ? 'https://example.org/a' : 'كلمة');
          expect(skeletonOf(attacked)).toEqual(skeletonOf(harmless));
          for (const address of addressesOf(attacked)) expect(address).toMatch(/^(https?:\/\/|\/fact-checks|#)/);
        }
      }
    }
  });

  it('runs nothing and loads nothing but the typefaces of the desk’s own server', () => {
    const page = publicPage(corrected);
    expect(tagsOf(page).filter(({ name }) => ['img', 'iframe', 'object', 'form', 'base'].includes(name))).toEqual([]);
    expect(tagsOf(page).filter(({ attributes }) => attributes.has('src') || attributes.has('style'))).toEqual([]);
    const stylesheets = tagsOf(page).filter(({ attributes }) => attributes.get('rel') === 'stylesheet');
    expect(stylesheets).toEqual([]);
    expect(page).not.toMatch(/@import/);
    const loaded = [...page.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address);
    expect(loaded.map((address) => address?.replace(/\.[0-9a-f]{10}\./, '.'))).toEqual(
      ['naskh', 'naskh-bold', 'serif', 'serif-extended'].map((name) => `"/fact-checks/faces/${name}.woff2"`),
    );
    expect(publicContentSecurityPolicy).toContain("default-src 'none'; style-src 'sha256-");
  });

  it('loads nothing at all as a report, which may be opened anywhere', () => {
    const report = renderFactCheckHtml(corrected, { language: 'ar', mode: 'standalone' });
    expect(report).not.toMatch(/@import|@font-face|url\(/);
    expect(reportContentSecurityPolicy).not.toContain('font-src');
  });

  it.each([
    ['a first publication', publicPage(first), toClaimReview(first, { url: first.publication.url })],
    ['a correction', publicPage(corrected), toClaimReview(corrected, { url: corrected.publication.url })],
  ])('carries the ClaimReview of %s once, in the head', (_, page, claimReview) => {
    const [script, ...more] = claimReviewsIn(page);
    expect(more).toEqual([]);
    expect(page.indexOf(script ?? '')).toBeLessThan(page.indexOf('</head>'));
    expect(JSON.parse(script?.replace(/<[^>]*>/g, '') ?? '')).toEqual(claimReview);
  });

  it.each([
    ['a version that was corrected since', publicPage(first, corrected.versions)],
    ['a version that was retracted since', publicPage(first, retracted.versions)],
    ['a retraction', publicPage(retracted)],
    ['a preview', publicPage(preview)],
    ['a file that stands alone', renderFactCheckHtml(first, { language: 'ar', mode: 'standalone' })],
  ])('carries no ClaimReview in %s', (_, page) => {
    expect(claimReviewsIn(page)).toEqual([]);
  });

  it('names its permanent address and its other language', () => {
    const page = publicPage(first);
    expect(page).toContain(`<link rel="canonical" href="${first.publication.url}">`);
    expect(page).toContain('href="/fact-checks/water-plants-2024?lang=en"');
    expect(page).toContain('href="/fact-checks/feed.json"');
    expect(page).toContain(`<meta property="og:title" content="${first.claim.text}">`);
  });

  it.each([
    ['a preview says that it is one', publicPage(preview), 'معاينة غير منشورة'],
    ['a correction says why', publicPage(corrected), correctionVersion.reason],
    ['a correction shows the old rating', publicPage(corrected), 'حُذف: خاطئ في معظمه'],
    ['a correction shows the new rating', publicPage(corrected), 'أُضيف: صحيح جزئياً'],
    ['an older version says so', publicPage(first, corrected.versions), 'هذا إصدار أقدم'],
    ['a retraction says why', publicPage(retracted), retractionVersion.reason],
    ['a version retracted since says why', publicPage(first, retracted.versions), retractionVersion.reason],
    ['a retraction keeps what was said', publicPage(retracted), retracted.summary],
    ['a retraction marks its rating', publicPage(retracted), 'حكم مسحوب'],
  ])('%s', (_, page, said) => {
    expect(textOf(page).replace(/\s+/g, ' ')).toContain(said);
  });

  it.each([
    { language: 'ar', name: 'المعتاد · الإصدار 1' },
    { language: 'en', name: 'The usual one · version 1' },
  ] as const)('names the scale of every desk in $language', ({ language, name }) => {
    const usual = { ...first, scale: { ...first.scale, name: defaultScaleName, version: 1 } };
    expect(textOf(publicPage(usual, usual.versions, language))).toContain(name);
  });

  it('keeps the address of evidence that was added apart from the words beside it', () => {
    const differences = [
      {
        field: 'evidence',
        about: null,
        before: null,
        after: 'نتائج التعداد · هيئة الإحصاء · https://data.example.org/',
      },
    ] as const;
    const change = renderDifferences(differences, 'ar').markup;
    expect(change).toContain('dir="ltr">https://data.example.org/</bdi>');
    expect(change).toContain('dir="rtl">هيئة الإحصاء</bdi>');
  });

  it('links every version, and the newest from an older one', () => {
    const page = publicPage(first, retracted.versions);
    expect(addressesOf(page)).toEqual(
      expect.arrayContaining([
        '/fact-checks/water-plants-2024?lang=ar',
        '/fact-checks/water-plants-2024?version=2&amp;lang=ar',
        '/fact-checks/water-plants-2024?version=3&amp;lang=ar',
      ]),
    );
  });

  it('links a file that stands alone to the public site by full addresses', () => {
    const page = renderFactCheckHtml(corrected, { language: 'ar', mode: 'standalone' });
    for (const address of addressesOf(page)) expect(address).toMatch(/^(https:\/\/|#)/);
    expect(page).toContain('https://desk.example.org/fact-checks/water-plants-2024?version=1');
  });
});
