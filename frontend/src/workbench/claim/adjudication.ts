import { type Evidence, type Review, type Stance, sentencesOf, stances } from '@isnad/contracts';
import { ratingDifferences } from './reviews.js';

type CitedItem = Pick<Evidence, 'id' | 'stance' | 'title'>;
type ReviewWords = Pick<Review, 'id' | 'reviewer' | 'attributionRating' | 'truthRating' | 'evidenceIds'>;

/** An item that not every review cites. */
export interface PartlyCited {
  readonly evidence: CitedItem;
  readonly names: readonly string[];
}

/** Where the reviews of a complete round part. */
export interface Partings {
  readonly attribution: boolean;
  readonly truth: boolean;
  readonly partlyCited: readonly PartlyCited[];
  /** How many items of each stance a review cites, in the order of the reviews. */
  readonly stances: readonly { readonly name: string; readonly counts: Readonly<Record<Stance, number>> }[];
  readonly none: boolean;
}

/** Compares the reviews in what can be compared without judging: ratings, and which evidence each rests on. */
export function partingsOf(reviews: readonly ReviewWords[], evidence: readonly CitedItem[]): Partings {
  const { attribution, truth } = ratingDifferences(reviews);
  const partlyCited = evidence.flatMap((item): PartlyCited[] => {
    const citing = reviews.filter(({ evidenceIds }) => evidenceIds.includes(item.id));
    if (citing.length === 0 || citing.length === reviews.length) return [];
    return [{ evidence: item, names: citing.map(({ reviewer }) => reviewer.name) }];
  });
  const cited = reviews.map(({ reviewer, evidenceIds }) => {
    const own = evidence.filter(({ id }) => evidenceIds.includes(id));
    const count = (stance: Stance) => own.filter((item) => item.stance === stance).length;
    const counts = Object.fromEntries(stances.map((stance) => [stance, count(stance)])) as Record<Stance, number>;
    return { name: reviewer.name, counts };
  });
  return { attribution, truth, partlyCited, stances: cited, none: !attribution && !truth && partlyCited.length === 0 };
}

export interface TakenSentence {
  readonly name: string;
  readonly exact: string;
}

/** Shorter ones (نعم.) stand in both by chance. */
const fewestLetters = 12;

/** The sentences of reviews that an explanation has word for word, with who wrote each. */
export function takenSentences(
  explanation: string,
  reviews: readonly Pick<Review, 'reviewer' | 'reasoning'>[],
): TakenSentence[] {
  const own = new Set(sentencesOf(explanation).map(({ start, end }) => explanation.slice(start, end)));
  return reviews.flatMap(({ reviewer, reasoning }) =>
    sentencesOf(reasoning)
      .map(({ start, end }) => reasoning.slice(start, end))
      .filter((exact) => exact.length >= fewestLetters && own.has(exact))
      .map((exact) => ({ name: reviewer.name, exact })),
  );
}

/** An explanation with a sentence put behind it. */
export const withSentence = (explanation: string, sentence: string): string =>
  explanation.trim() === '' ? sentence : `${explanation.trimEnd()} ${sentence}`;
