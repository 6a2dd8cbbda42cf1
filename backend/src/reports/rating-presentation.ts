import type { AttributionRating, TruthValue } from '@isnad/contracts';

/** How a rating is coloured. Always beside its name, never instead of it. */
export const ratingTones = ['worst', 'poor', 'middling', 'good', 'best', 'neutral'] as const;
export type RatingTone = (typeof ratingTones)[number];

const graded = ['worst', 'poor', 'middling', 'good', 'best'] as const;

/** The numbered values of a scale, worst first: what a rating can be placed on. */
export function numberedValues(values: readonly TruthValue[]): (TruthValue & { number: number })[] {
  return values
    .flatMap((value) => (value.number === null ? [] : [{ ...value, number: value.number }]))
    .sort((a, b) => a.number - b.number);
}

/** The tone of a truth rating by its place between the ends of its own scale, whatever their numbers; neutral without a number. */
export function truthTone(rating: TruthValue, values: readonly TruthValue[]): RatingTone {
  const numbered = numberedValues(values);
  const worst = numbered[0]?.number;
  const best = numbered.at(-1)?.number;
  if (rating.number === null || worst === undefined || best === undefined || worst === best) return 'neutral';
  const place = (rating.number - worst) / (best - worst);
  return graded[Math.round(Math.min(Math.max(place, 0), 1) * (graded.length - 1))] ?? 'neutral';
}

export const attributionTones: Readonly<Record<AttributionRating, RatingTone>> = {
  as_reported: 'best',
  paraphrased: 'good',
  distorted: 'worst',
  misattributed: 'worst',
  not_established: 'neutral',
};

/**
 * A name or definition of the scale in the wanted language, else in the desk's first language, else in any that it has: a scale
 * may lack a language, and a rating without a name would be no rating.
 */
export function inLanguage(texts: Readonly<Record<string, string>>, language: string): string {
  return texts[language] ?? texts[language.slice(0, 2)] ?? texts.ar ?? texts.en ?? Object.values(texts)[0] ?? '';
}
