import type { ClaimReviewJsonLd, OrganizationJsonLd } from './claim-review.js';
import { deskAuthor, toClaimReview } from './claim-review.js';
import type { Desk } from './desk.js';
import type { FactCheck } from './fact-check.js';

export interface DataFeedItemJsonLd {
  '@type': 'DataFeedItem';
  url: string;
  dateCreated?: string;
  dateModified?: string;
  dateDeleted?: string;
  item: Omit<ClaimReviewJsonLd, '@context'>[] | null;
}

export interface DataFeedJsonLd {
  '@context': 'https://schema.org';
  '@type': 'DataFeed';
  name: string;
  url: string;
  dateModified?: string;
  publisher: OrganizationJsonLd;
  dataFeedElement: DataFeedItemJsonLd[];
}

/**
 * The desk's ClaimReviews in the form that collectors such as Data Commons read: a DataFeed of DataFeedItems. Takes the newest
 * version of each fact-check. A retracted one stays as an item without content, so that whoever copied it learns of the retraction.
 */
export function toDataFeed(
  factChecks: readonly FactCheck[],
  feed: { readonly desk: Desk; readonly url: string; readonly language: 'ar' | 'en' },
): DataFeedJsonLd {
  const newest = factChecks
    .flatMap(({ publication }) => publication.publishedAt ?? [])
    .sort()
    .at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: feed.desk.name[feed.language],
    url: feed.url,
    ...(newest && { dateModified: newest }),
    publisher: deskAuthor(feed.desk, feed.language),
    dataFeedElement: factChecks.map(feedItem),
  };
}

function feedItem(factCheck: FactCheck): DataFeedItemJsonLd {
  const { url, kind, publishedAt, firstPublishedAt } = factCheck.publication;
  const dates = {
    ...(firstPublishedAt && { dateCreated: firstPublishedAt }),
    ...(publishedAt && { dateModified: publishedAt }),
  };
  if (kind === 'retraction') {
    return { '@type': 'DataFeedItem', url, ...dates, ...(publishedAt && { dateDeleted: publishedAt }), item: null };
  }
  const { '@context': _, ...claimReview } = toClaimReview(factCheck, { url });
  return { '@type': 'DataFeedItem', url, ...dates, item: [claimReview] };
}
