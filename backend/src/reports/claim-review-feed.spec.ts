import { describe, expect, it } from '@jest/globals';
import { toClaimReview } from './claim-review.js';
import { toDataFeed } from './claim-review-feed.js';
import {
  correctedFactCheck,
  englishFactCheck,
  retractedFactCheck,
  sampleFactCheck,
} from './testing/sample-fact-check.js';

const { desk } = sampleFactCheck();
const feed = { desk, url: 'https://desk.example.org/fact-checks/feed.json', language: 'ar' as const };

describe('toDataFeed', () => {
  it('is a feed without items while nothing is published', () => {
    expect(toDataFeed([], feed)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      name: 'مكتب التحقّق',
      url: feed.url,
      publisher: {
        '@type': 'Organization',
        name: 'مكتب التحقّق',
        url: 'https://desk.example.org/',
        correctionsPolicy: 'https://desk.example.org/corrections',
      },
      dataFeedElement: [],
    });
  });

  it('holds the ClaimReview of each fact-check and the date of the newest', () => {
    const corrected = correctedFactCheck();
    const { dataFeedElement, dateModified } = toDataFeed([corrected, englishFactCheck()], feed);
    const { '@context': _, ...claimReview } = toClaimReview(corrected, { url: corrected.publication.url });
    expect(dateModified).toBe('2025-03-19T08:30:00.000Z');
    expect(dataFeedElement[0]).toEqual({
      '@type': 'DataFeedItem',
      url: corrected.publication.url,
      dateCreated: '2025-03-06T10:00:00.000Z',
      dateModified: '2025-03-19T08:30:00.000Z',
      item: [claimReview],
    });
    expect(dataFeedElement).toHaveLength(2);
  });

  it('tells collectors that a fact-check was retracted, and no longer what it said', () => {
    const { dataFeedElement } = toDataFeed([retractedFactCheck()], feed);
    expect(dataFeedElement).toEqual([
      {
        '@type': 'DataFeedItem',
        url: 'https://desk.example.org/fact-checks/water-plants-2024',
        dateCreated: '2025-03-06T10:00:00.000Z',
        dateModified: '2025-04-02T07:00:00.000Z',
        dateDeleted: '2025-04-02T07:00:00.000Z',
        item: null,
      },
    ]);
  });
});
