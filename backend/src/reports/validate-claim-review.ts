import { CalendarDate, LanguageTag } from '@isnad/contracts';
import { z } from 'zod';
import type { ClaimReviewFinding, ClaimReviewFindings, ClaimReviewRule } from './claim-review-rules.js';
import { claimReviewRules } from './claim-review-rules.js';
import { webAddress } from './web-address.js';

type Node = Readonly<Record<string, unknown>>;

/** Google advises shorter claims, to be shown whole. Counted in code points. */
const CLAIM_LENGTH = 75;
const DAY = 24 * 60 * 60 * 1000;
const DateText = z.union([CalendarDate, z.iso.datetime({ offset: true })]);
/** schema.org: digits U+0030 to U+0039 and a point, never a locale's own. */
const DIGITS = /^[0-9]+(\.[0-9]+)?$/;

class Findings {
  readonly errors: ClaimReviewFinding[] = [];
  readonly warnings: ClaimReviewFinding[] = [];
  error(path: string, rule: ClaimReviewRule): void {
    this.errors.push({ path, rule, message: claimReviewRules[rule] });
  }
  warn(path: string, rule: ClaimReviewRule): void {
    this.warnings.push({ path, rule, message: claimReviewRules[rule] });
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/**
 * Holds any JSON against the rules for ClaimReview (`claimReviewRules`). With `pageUrl` it also checks that the review's address
 * is on the domain of the page that carries it. A fact-check with errors must not be published; warnings are for the editor.
 */
export function validateClaimReview(json: unknown, { pageUrl }: { pageUrl?: string } = {}): ClaimReviewFindings {
  const found = new Findings();
  if (!isNode(json)) {
    found.error('', 'not-an-object');
    return found;
  }
  if (!/^https?:\/\/schema\.org\/?$/.test(textOf(json['@context']))) found.error('@context', 'context');
  if (json['@type'] !== 'ClaimReview') found.error('@type', 'type');
  if (json.inLanguage !== undefined && !LanguageTag.safeParse(json.inLanguage).success) {
    found.error('inLanguage', 'language-tag');
  }
  checkClaimReviewed(json, found);
  checkUrl(json, pageUrl, found);
  checkRating(json.reviewRating, found);
  checkAuthor(json.author, found);
  checkReviewDates(json, found);
  checkItem(json, found);
  if (listOf(json.citation).length === 0) found.warn('citation', 'citation-missing');
  return found;
}

function checkClaimReviewed(review: Node, found: Findings): void {
  const claim = textOf(review.claimReviewed);
  if (claim === '') {
    found.error('claimReviewed', 'claim-reviewed-required');
    return;
  }
  if ([...claim].length > CLAIM_LENGTH) found.warn('claimReviewed', 'claim-reviewed-long');
  const name = isNode(review.reviewRating) ? textOf(review.reviewRating.alternateName) : '';
  // "Rating: claim" or "claim (rating)"; the same word inside a sentence may well belong to the claim.
  const opening = claim.slice(name.length).trimStart();
  const labelled = claim.startsWith(name) && /^[:：\-–—]/.test(opening);
  if (name !== '' && (labelled || claim.endsWith(`(${name})`) || claim === name)) {
    found.error('claimReviewed', 'claim-reviewed-holds-rating');
  }
}

function checkUrl(review: Node, pageUrl: string | undefined, found: Findings): void {
  const url = textOf(review.url);
  if (url === '') {
    found.error('url', 'url-required');
    return;
  }
  const address = webAddress(url);
  if (address === null) {
    found.error('url', 'url-absolute');
    return;
  }
  if (pageUrl === undefined) return;
  const host = new URL(address).hostname;
  const page = new URL(pageUrl).hostname;
  if (host !== page && !host.endsWith(`.${page}`)) found.error('url', 'url-host');
}

function checkRating(rating: unknown, found: Findings): void {
  if (!isNode(rating)) {
    found.error('reviewRating', 'rating-required');
    return;
  }
  if (rating['@type'] !== 'Rating') found.error('reviewRating.@type', 'type');
  if (textOf(rating.alternateName) === '' && textOf(rating.name) === '') {
    found.error('reviewRating.alternateName', 'rating-name-required');
  }
  const fields = ['ratingValue', 'bestRating', 'worstRating'] as const;
  const given = fields.filter((field) => rating[field] !== undefined);
  if (given.length === 0) return;
  if (given.length < fields.length) found.error('reviewRating', 'rating-incomplete');
  const numbers = new Map(given.map((field) => [field, ratingNumber(rating[field])]));
  for (const [field, number] of numbers) if (number === null) found.error(`reviewRating.${field}`, 'rating-digits');
  const [value, best, worst] = fields.map((field) => numbers.get(field));
  if (value == null || best == null || worst == null) return;
  if (worst < 1) found.error('reviewRating.worstRating', 'rating-worst');
  if (best <= worst) found.error('reviewRating.bestRating', 'rating-ends');
  else if (value < worst || value > best) found.error('reviewRating.ratingValue', 'rating-outside');
  if (!Number.isInteger(value)) found.warn('reviewRating.ratingValue', 'rating-integer');
}

function ratingNumber(value: unknown): number | null {
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && DIGITS.test(written) ? Number(written) : null;
}

function checkAuthor(author: unknown, found: Findings): void {
  const authors = listOf(author);
  if (authors.length === 0) found.warn('author', 'author-missing');
  for (const each of authors) {
    if (!isNode(each) || (each['@type'] !== 'Organization' && each['@type'] !== 'Person')) {
      found.error('author', 'type');
    } else if (textOf(each.name) === '' && textOf(each.url) === '') {
      found.error('author', 'author-name-or-url');
    } else {
      if (each.url !== undefined && webAddress(textOf(each.url)) === null) found.error('author.url', 'url-absolute');
      if (each['@type'] === 'Organization' && each.correctionsPolicy === undefined) {
        found.warn('author.correctionsPolicy', 'corrections-policy');
      }
    }
  }
}

/** Answers the moment in milliseconds; null when it is missing or wrong, which is then noted. */
function checkDate(path: string, value: unknown, found: Findings, required: boolean): number | null {
  if (value === undefined) {
    if (required) found.warn(path, 'date-missing');
    return null;
  }
  const parsed = DateText.safeParse(value);
  if (!parsed.success) {
    found.error(path, 'date-format');
    return null;
  }
  return Date.parse(parsed.data);
}

function checkReviewDates(review: Node, found: Findings): void {
  const published = checkDate('datePublished', review.datePublished, found, true);
  const modified = checkDate('dateModified', review.dateModified, found, false);
  if (published !== null && modified !== null && modified < published) found.error('dateModified', 'date-order');
}

function checkItem(review: Node, found: Findings): void {
  const item = review.itemReviewed;
  if (item === undefined) {
    found.warn('itemReviewed', 'claim-missing');
    return;
  }
  if (!isNode(item)) {
    found.error('itemReviewed', 'type');
    return;
  }
  if (item['@type'] === 'CreativeWork') found.warn('itemReviewed.@type', 'claim-legacy');
  else if (item['@type'] !== 'Claim') found.error('itemReviewed.@type', 'type');
  checkClaimant(item.author, listOf(review.author), found);
  const made = checkDate('itemReviewed.datePublished', item.datePublished, found, true);
  const reviewed = DateText.safeParse(review.datePublished);
  // A day of leeway: the claim's date is the speaker's day, the review's a moment in UTC.
  if (made !== null && reviewed.success && made > Date.parse(reviewed.data) + DAY) {
    found.warn('itemReviewed.datePublished', 'claim-after-review');
  }
  checkAppearances(item, found);
}

function checkClaimant(author: unknown, reviewers: readonly unknown[], found: Findings): void {
  const claimants = listOf(author);
  if (claimants.length === 0) found.warn('itemReviewed.author', 'claimant-missing');
  const reviewerNames = reviewers.filter(isNode).map(({ name }) => textOf(name));
  for (const claimant of claimants) {
    if (!isNode(claimant) || (claimant['@type'] !== 'Person' && claimant['@type'] !== 'Organization')) {
      found.error('itemReviewed.author', 'type');
      continue;
    }
    const name = textOf(claimant.name);
    if (name === '') found.error('itemReviewed.author.name', 'claimant-name');
    else if (reviewerNames.includes(name)) found.error('itemReviewed.author', 'claimant-is-author');
    if (claimant.sameAs === undefined) found.warn('itemReviewed.author.sameAs', 'claimant-same-as');
    else if (listOf(claimant.sameAs).some((address) => webAddress(textOf(address)) === null)) {
      found.error('itemReviewed.author.sameAs', 'url-absolute');
    }
  }
}

function checkAppearances(item: Node, found: Findings): void {
  const appearances = [...listOf(item.appearance), ...listOf(item.firstAppearance)];
  if (appearances.length === 0) found.warn('itemReviewed.appearance', 'appearance-missing');
  for (const appearance of appearances) {
    const address = isNode(appearance) ? appearance.url : appearance;
    if (address === undefined) found.warn('itemReviewed.appearance', 'appearance-address');
    else if (webAddress(textOf(address)) === null) found.error('itemReviewed.appearance', 'url-absolute');
  }
}
