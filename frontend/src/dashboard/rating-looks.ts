import type { TruthValueDefinition } from '@isnad/contracts';
import type { Tone } from '../theme/palette.js';

/** Ratings that occur, in the order of the scale; those that the scale no longer has come last. */
export function ratingsShown(occurring: readonly string[], scale: readonly string[]): string[] {
  const found = new Set(occurring);
  return [...scale.filter((key) => found.has(key)), ...[...found].filter((key) => !scale.includes(key)).sort()];
}

/** From true to false by colour, every second one striped besides, so that neighbours are told apart without it. */
const byNumber: Readonly<Record<number, { tone: Tone; striped: boolean }>> = {
  5: { tone: 'green', striped: false },
  4: { tone: 'green', striped: true },
  3: { tone: 'amber', striped: false },
  2: { tone: 'red', striped: true },
  1: { tone: 'red', striped: false },
};

/** How a rating looks in a bar. What has no place on the scale's line is grey. */
export function ratingLooks(
  scale: readonly Pick<TruthValueDefinition, 'key' | 'number'>[],
): (key: string) => { tone: Tone; striped: boolean } {
  const unnumbered = scale.filter(({ number }) => number === null).map(({ key }) => key);
  return (key) => {
    const number = scale.find((value) => value.key === key)?.number ?? null;
    const known = number === null ? undefined : byNumber[Math.round(number)];
    return known ?? { tone: 'neutral', striped: unnumbered.indexOf(key) % 2 === 1 };
  };
}
