import { MEASURE_AT } from './measures.js';
import type { StatementFeatures } from './statement-features.js';

/** How what the statements around it are worth counts for a statement. */
export interface Echo {
  /** How much of the difference between them and the level is added. */
  readonly share: number;
  /** What statements are worth on the whole: where those around are worth as much, nothing is added. */
  readonly level: number;
}

/** How many statements before and behind are heard, and after how many each counts for a third (1/e) of its neighbour. */
const REACH = 8;
const FADING = 2;

const LOUDNESS = Array.from({ length: REACH + 1 }, (_, distance) => Math.exp(-distance / FADING));

const isSaid = (feature: StatementFeatures | undefined) =>
  feature !== undefined && feature.measures[MEASURE_AT.nobody] !== 1;

/** What the statements around `index` are worth, the nearer ones counting more; null where nobody says anything. */
function worthAround(sums: Float64Array, features: readonly StatementFeatures[], index: number): number | null {
  let worth = 0;
  let loudness = 0;
  const to = Math.min(features.length - 1, index + REACH);
  for (let at = Math.max(0, index - REACH); at <= to; at += 1) {
    if (at === index || !isSaid(features[at])) continue;
    const weight = LOUDNESS[Math.abs(at - index)] ?? 0;
    worth += weight * (sums[at] ?? 0);
    loudness += weight;
  }
  return loudness === 0 ? null : worth / loudness;
}

/**
 * Gives every statement what those around it add to its worth: whoever checks a claim checks what is said for and against
 * it. Reads the items, one for every feature, only as far ahead as it hears.
 */
export function* echoes<Item extends { readonly sum: number }>(
  items: Iterator<Item, void>,
  features: readonly StatementFeatures[],
  { share, level }: Echo,
): Generator<{ readonly item: Item; readonly echo: number }, void> {
  const sums = new Float64Array(features.length);
  const ahead: Item[] = [];
  let read = 0;
  for (let index = 0; index < features.length; index += 1) {
    while (read < features.length && read <= index + REACH) {
      const next = items.next();
      if (next.done) throw new Error('Every statement has an item.');
      sums[read] = next.value.sum;
      ahead.push(next.value);
      read += 1;
    }
    const item = ahead.shift();
    if (!item) throw new Error('Every statement has an item.');
    const worth = worthAround(sums, features, index);
    yield { item, echo: worth === null ? 0 : share * (worth - level) };
  }
}
