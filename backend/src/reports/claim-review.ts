import type { CitedEvidence, FactCheck, ReportedAppearance } from './fact-check.js';
import { inLanguage, numberedValues } from './rating-presentation.js';
import { webAddress } from './web-address.js';

export interface OrganizationJsonLd {
  '@type': 'Organization';
  name: string;
  url?: string;
  correctionsPolicy?: string;
}

export interface CreativeWorkJsonLd {
  '@type': 'CreativeWork';
  headline: string;
  url?: string;
  inLanguage?: string;
  datePublished?: string;
  publisher?: { '@type': 'Organization'; name: string };
  archivedAt?: string;
}

export interface RatingJsonLd {
  '@type': 'Rating';
  alternateName: string;
  ratingExplanation: string;
  ratingValue?: number;
  bestRating?: number;
  worstRating?: number;
}

export interface ClaimJsonLd {
  '@type': 'Claim';
  text: string;
  author: { '@type': 'Person' | 'Organization'; name: string; description?: string; sameAs?: string };
  datePublished: string;
  appearance?: CreativeWorkJsonLd[];
}

export interface ClaimReviewJsonLd {
  '@context': 'https://schema.org';
  '@type': 'ClaimReview';
  url: string;
  claimReviewed: string;
  inLanguage: string;
  datePublished?: string;
  dateModified?: string;
  author: OrganizationJsonLd;
  reviewRating: RatingJsonLd;
  itemReviewed: ClaimJsonLd;
  citation?: CreativeWorkJsonLd[];
  correction?: { '@type': 'CorrectionComment'; text: string; datePublished: string }[];
}

/**
 * The fact-check as schema.org ClaimReview, for search engines and collectors. `url` is the page that carries it, absolute. Texts are
 * in the claim's language. A rating without a number on its scale gets no numeric fields, since any number would be a false place on
 * the line. The desk is the author; nobody in it is named. Whether the result meets the rules is for `validateClaimReview` to say.
 */
export function toClaimReview(factCheck: FactCheck, { url }: { url: string }): ClaimReviewJsonLd {
  const { claim, publication } = factCheck;
  const corrections = factCheck.versions.flatMap(({ kind, reason, publishedAt }) =>
    kind === 'correction' && reason !== null
      ? [{ '@type': 'CorrectionComment' as const, text: reason, datePublished: publishedAt }]
      : [],
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: claim.text,
    inLanguage: claim.language,
    ...(publication.firstPublishedAt && { datePublished: publication.firstPublishedAt }),
    ...(publication.publishedAt && { dateModified: publication.publishedAt }),
    author: deskAuthor(factCheck.desk, claim.language),
    reviewRating: rating(factCheck),
    itemReviewed: reviewedClaim(factCheck),
    ...(factCheck.evidence.length > 0 && { citation: factCheck.evidence.map(citation) }),
    ...(corrections.length > 0 && { correction: corrections }),
  };
}

export function deskAuthor(desk: FactCheck['desk'], language: string): OrganizationJsonLd {
  const url = webAddress(desk.url);
  const correctionsPolicy = webAddress(desk.correctionsPolicyUrl);
  return {
    '@type': 'Organization',
    name: inLanguage(desk.name, language),
    ...(url && { url }),
    ...(correctionsPolicy && { correctionsPolicy }),
  };
}

function rating({ truthRating, scale, claim, summary }: FactCheck): RatingJsonLd {
  const numbered = numberedValues(scale.values);
  const worst = numbered[0];
  const best = numbered.at(-1);
  return {
    '@type': 'Rating',
    alternateName: inLanguage(truthRating.name, claim.language),
    ratingExplanation: summary,
    ...(truthRating.number !== null &&
      worst &&
      best && { ratingValue: truthRating.number, bestRating: best.number, worstRating: worst.number }),
  };
}

function reviewedClaim({ claim, claimant, speech, appearances }: FactCheck): ClaimJsonLd {
  const sameAs = webAddress(claimant.sameAs);
  return {
    '@type': 'Claim',
    text: claim.text,
    author: {
      '@type': claimant.kind === 'person' ? 'Person' : 'Organization',
      name: claimant.name,
      ...(claimant.description && { description: claimant.description }),
      ...(sameAs && { sameAs }),
    },
    datePublished: speech.date,
    ...(appearances.length > 0 && { appearance: worksOf(appearances) }),
  };
}

/** Each report once, though the claim may stand in it several times. */
function worksOf(appearances: readonly ReportedAppearance[]): CreativeWorkJsonLd[] {
  const works = appearances.map(({ documentTitle, url, language, publishedAt, outlet }) =>
    creativeWork({ title: documentTitle, url, language, publishedAt, publisher: outlet }),
  );
  return [...new Map(works.map((work) => [JSON.stringify(work), work])).values()];
}

function citation({ title, url, archivedUrl, publishedAt, publisher }: CitedEvidence): CreativeWorkJsonLd {
  const archivedAt = webAddress(archivedUrl);
  return {
    ...creativeWork({ title, url, language: null, publishedAt, publisher }),
    ...(archivedAt && { archivedAt }),
  };
}

interface Work {
  title: string;
  url: string | null;
  language: string | null;
  publishedAt: string | null;
  publisher: string | null;
}

function creativeWork({ title, url, language, publishedAt, publisher }: Work): CreativeWorkJsonLd {
  const address = webAddress(url);
  return {
    '@type': 'CreativeWork',
    headline: title,
    ...(address && { url: address }),
    ...(language && { inLanguage: language }),
    ...(publishedAt && { datePublished: publishedAt }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}
