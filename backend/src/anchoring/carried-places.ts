import type { AnchoringCounts } from '@isnad/contracts';
import type { Reanchored } from '../language/reanchor.js';
import type { Span } from '../language/span.js';

/** An appearance and what was found of it in the newer text. */
export interface Found<Appearance> {
  readonly appearance: Appearance;
  readonly result: Reanchored;
}

/**
 * Leaves a place to the first of a claim's appearances that is sure of it. Another one of the same claim (its span differs by a blank,
 * or both quoted words that stand once now) becomes an orphan with the place as a hint: one place is one appearance.
 */
export function withoutCollisions<Appearance extends { readonly claimId: string }>(
  found: readonly Found<Appearance>[],
): Found<Appearance>[] {
  const taken = new Set<string>();
  return found.map(({ appearance, result }) => {
    if (result.outcome !== 'exact' && result.outcome !== 'shifted') return { appearance, result };
    const { start, end } = result.place;
    const key = `${appearance.claimId} ${start} ${end}`;
    if (taken.has(key)) return { appearance, result: { outcome: 'orphan', place: result.place } };
    taken.add(key);
    return { appearance, result };
  });
}

/** The place that Isnad may settle by itself, if it may. */
export function surePlace({ outcome, place }: Reanchored): Span | null {
  return outcome === 'exact' || outcome === 'shifted' ? place : null;
}

export function countOutcomes(found: readonly Found<unknown>[]): AnchoringCounts {
  const counts: AnchoringCounts = { exact: 0, shifted: 0, fuzzy: 0, orphan: 0 };
  for (const { result } of found) counts[result.outcome] += 1;
  return counts;
}
