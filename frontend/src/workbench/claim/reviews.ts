import type { Review } from '@isnad/contracts';

export interface RatingDifferences {
  readonly attribution: boolean;
  readonly truth: boolean;
}

/** In which of the two ratings the reviews differ; in neither where there are fewer than two. */
export function ratingDifferences(
  reviews: readonly Pick<Review, 'attributionRating' | 'truthRating'>[],
): RatingDifferences {
  return {
    attribution: new Set(reviews.map(({ attributionRating }) => attributionRating)).size > 1,
    truth: new Set(reviews.map(({ truthRating }) => truthRating)).size > 1,
  };
}
