import { describe, expect, it } from '@jest/globals';
import type { ClaimReviewJsonLd } from './claim-review.js';
import { toClaimReview } from './claim-review.js';
import type { ClaimReviewRule } from './claim-review-rules.js';
import { sampleFactCheck } from './testing/sample-fact-check.js';
import { validateClaimReview } from './validate-claim-review.js';

const pageUrl = 'https://desk.example.org/fact-checks/water-plants-2024';
const good = toClaimReview(sampleFactCheck(), { url: pageUrl });
const { reviewRating, itemReviewed, author } = good;

const rating = (change: object): object => ({ ...good, reviewRating: { ...reviewRating, ...change } });
const item = (change: object): object => ({ ...good, itemReviewed: { ...itemReviewed, ...change } });
const claimant = (change: object): object => item({ author: { ...itemReviewed.author, ...change } });
const without = (name: keyof ClaimReviewJsonLd): object => ({ ...good, [name]: undefined });

type Finding = [path: string, rule: ClaimReviewRule];

const errors: [name: string, json: unknown, expected: Finding[]][] = [
  ['a good review', good, []],
  ['null', null, [['', 'not-an-object']]],
  ['a list', [good], [['', 'not-an-object']]],
  ['no context', without('@context'), [['@context', 'context']]],
  ['a context over http, with a slash', { ...good, '@context': 'http://schema.org/' }, []],
  ['another type', { ...good, '@type': 'Review' }, [['@type', 'type']]],
  ['no claim', without('claimReviewed'), [['claimReviewed', 'claim-reviewed-required']]],
  ['a blank claim', { ...good, claimReviewed: '  ' }, [['claimReviewed', 'claim-reviewed-required']]],
  [
    'the rating before the claim',
    { ...good, claimReviewed: 'خاطئ في معظمه: أعيد تأهيل ٣٠ محطة' },
    [['claimReviewed', 'claim-reviewed-holds-rating']],
  ],
  [
    'the rating after the claim',
    { ...good, claimReviewed: 'أعيد تأهيل ٣٠ محطة (خاطئ في معظمه)' },
    [['claimReviewed', 'claim-reviewed-holds-rating']],
  ],
  ['a claim that speaks of the rating', { ...good, claimReviewed: 'قال إن الخبر خاطئ في معظمه ولم يعلّق' }, []],
  ['no url', without('url'), [['url', 'url-required']]],
  ['a path for url', { ...good, url: '/fact-checks/a' }, [['url', 'url-absolute']]],
  ['a script for url', { ...good, url: 'javascript:alert(1)' }, [['url', 'url-absolute']]],
  ['the url of another site', { ...good, url: 'https://elsewhere.example.net/a' }, [['url', 'url-host']]],
  ['the url of a site that only ends alike', { ...good, url: 'https://baddesk.example.org/a' }, [['url', 'url-host']]],
  ['the url of a subdomain', { ...good, url: 'https://www.desk.example.org/a' }, []],
  ['no rating', without('reviewRating'), [['reviewRating', 'rating-required']]],
  ['a rating without a name', rating({ alternateName: '' }), [['reviewRating.alternateName', 'rating-name-required']]],
  ['a rating named the old way', rating({ alternateName: undefined, name: 'خاطئ' }), []],
  ['a rating without numbers', rating({ ratingValue: undefined, bestRating: undefined, worstRating: undefined }), []],
  ['a value without a scale', rating({ bestRating: undefined }), [['reviewRating', 'rating-incomplete']]],
  ['a scale without a value', rating({ ratingValue: undefined }), [['reviewRating', 'rating-incomplete']]],
  ['numbers as text', rating({ ratingValue: '2', bestRating: '5', worstRating: '1' }), []],
  ['Arabic digits', rating({ ratingValue: '٢' }), [['reviewRating.ratingValue', 'rating-digits']]],
  ['an Arabic decimal mark', rating({ ratingValue: '2٫5' }), [['reviewRating.ratingValue', 'rating-digits']]],
  ['a comma', rating({ bestRating: '5,0' }), [['reviewRating.bestRating', 'rating-digits']]],
  ['a negative value', rating({ ratingValue: -1 }), [['reviewRating.ratingValue', 'rating-digits']]],
  ['worst below one', rating({ worstRating: 0 }), [['reviewRating.worstRating', 'rating-worst']]],
  ['best not above worst', rating({ bestRating: 1, ratingValue: 1 }), [['reviewRating.bestRating', 'rating-ends']]],
  ['a value above best', rating({ ratingValue: 6 }), [['reviewRating.ratingValue', 'rating-outside']]],
  ['a value below worst', rating({ worstRating: 3 }), [['reviewRating.ratingValue', 'rating-outside']]],
  [
    'an author without name or url',
    { ...good, author: { '@type': 'Organization' } },
    [['author', 'author-name-or-url']],
  ],
  ['an author that is text', { ...good, author: 'مكتب التحقّق' }, [['author', 'type']]],
  ['a date in words', { ...good, datePublished: '6 آذار 2025' }, [['datePublished', 'date-format']]],
  ['a date with Arabic digits', { ...good, datePublished: '٢٠٢٥-٠٣-٠٦' }, [['datePublished', 'date-format']]],
  ['a day as date', { ...good, datePublished: '2025-03-06' }, []],
  ['a change before publication', { ...good, dateModified: '2025-03-05' }, [['dateModified', 'date-order']]],
  ['a language in words', { ...good, inLanguage: 'Arabic' }, [['inLanguage', 'language-tag']]],
  ['a claim that is text', { ...good, itemReviewed: 'الادعاء' }, [['itemReviewed', 'type']]],
  ['a claim of another type', item({ '@type': 'Event' }), [['itemReviewed.@type', 'type']]],
  ['a claimant without a name', claimant({ name: '' }), [['itemReviewed.author.name', 'claimant-name']]],
  ['a claimant that is text', item({ author: 'سالم الراوندي' }), [['itemReviewed.author', 'type']]],
  ['the desk as claimant', claimant({ name: author.name }), [['itemReviewed.author', 'claimant-is-author']]],
  [
    'a claimant known by no address',
    claimant({ sameAs: 'Q4115189' }),
    [['itemReviewed.author.sameAs', 'url-absolute']],
  ],
  [
    'two claimants',
    item({ author: [itemReviewed.author, { '@type': 'Organization', name: 'ديوان المحافظة', sameAs: pageUrl }] }),
    [],
  ],
  ['an appearance at no address', item({ appearance: 'صحيفة' }), [['itemReviewed.appearance', 'url-absolute']]],
  ['an appearance as address', item({ appearance: 'https://news.example.org/a' }), []],
];

const warnings: [name: string, json: unknown, expected: Finding[]][] = [
  ['a good review', good, []],
  ['a long claim', { ...good, claimReviewed: 'قال '.repeat(19) }, []],
  [
    'a longer claim',
    { ...good, claimReviewed: `${'قال '.repeat(19)}كلمة` },
    [['claimReviewed', 'claim-reviewed-long']],
  ],
  ['no author', without('author'), [['author', 'author-missing']]],
  [
    'no corrections policy',
    { ...good, author: { '@type': 'Organization', name: 'مكتب' } },
    [['author.correctionsPolicy', 'corrections-policy']],
  ],
  ['a person as author', { ...good, author: { '@type': 'Person', name: 'كاتب' } }, []],
  ['no date', without('datePublished'), [['datePublished', 'date-missing']]],
  ['a rating between two steps', rating({ ratingValue: 2.5 }), [['reviewRating.ratingValue', 'rating-integer']]],
  ['no claim described', without('itemReviewed'), [['itemReviewed', 'claim-missing']]],
  ['the claim described the old way', item({ '@type': 'CreativeWork' }), [['itemReviewed.@type', 'claim-legacy']]],
  ['no claimant', item({ author: undefined }), [['itemReviewed.author', 'claimant-missing']]],
  [
    'a claimant without an address',
    claimant({ sameAs: undefined }),
    [['itemReviewed.author.sameAs', 'claimant-same-as']],
  ],
  ['an undated claim', item({ datePublished: undefined }), [['itemReviewed.datePublished', 'date-missing']]],
  [
    'a claim made after it was checked',
    item({ datePublished: '2025-04-01' }),
    [['itemReviewed.datePublished', 'claim-after-review']],
  ],
  ['a claim made on the same day', item({ datePublished: '2025-03-06' }), []],
  ['no appearance', item({ appearance: undefined }), [['itemReviewed.appearance', 'appearance-missing']]],
  [
    'an appearance without an address',
    item({ appearance: [{ '@type': 'CreativeWork', headline: 'نشرة مطبوعة' }] }),
    [['itemReviewed.appearance', 'appearance-address']],
  ],
  ['no source', without('citation'), [['citation', 'citation-missing']]],
];

const found = (findings: readonly { path: string; rule: string }[]) => findings.map(({ path, rule }) => [path, rule]);

describe('validateClaimReview', () => {
  it.each(errors)('judges %s', (_, json, expected) => {
    expect(found(validateClaimReview(json, { pageUrl }).errors)).toEqual(expected);
  });

  it.each(warnings)('advises on %s', (_, json, expected) => {
    expect(found(validateClaimReview(json, { pageUrl }).warnings)).toEqual(expected);
  });

  it('takes any domain where the page is not known', () => {
    expect(validateClaimReview({ ...good, url: 'https://elsewhere.example.net/a' }).errors).toEqual([]);
  });

  it('says every rule in both languages', () => {
    const [finding] = validateClaimReview(without('url')).errors;
    expect(finding?.message).toEqual({ ar: 'عنوان الصفحة مطلوب.', en: 'The address of the page is required.' });
  });
});
