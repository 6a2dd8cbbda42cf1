import { type Evidence, placedAfter, type Stance, stances } from '@isnad/contracts';

export const evidenceSorts = ['hand', 'added', 'published'] as const;
export type EvidenceSort = (typeof evidenceSorts)[number];
export type StanceFilter = Stance | 'all';

/** What of a claim's evidence is shown: `items` as the server lists them, in the desk's own order. Newest first by a date, undated last. */
export function shownEvidence(
  items: readonly Evidence[],
  filter: StanceFilter,
  sort: EvidenceSort,
): readonly Evidence[] {
  const kept = filter === 'all' ? items : items.filter(({ stance }) => stance === filter);
  switch (sort) {
    case 'hand':
      return kept;
    case 'added':
      return kept.toSorted((a, b) => newestFirst(a.createdAt, b.createdAt));
    case 'published':
      return kept.toSorted((a, b) => newestFirst(a.publishedAt ?? '', b.publishedAt ?? ''));
  }
}

const newestFirst = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

/** How much there is of each. */
export function stanceCounts(items: readonly Evidence[]): Readonly<Record<StanceFilter, number>> {
  const of = (wanted: Stance) => items.filter(({ stance }) => stance === wanted).length;
  const [supports, refutes, context] = stances.map(of);
  return { all: items.length, supports: supports ?? 0, refutes: refutes ?? 0, context: context ?? 0 };
}

/** A move as the server takes it: the item, and what it follows from then on. */
export interface Move {
  readonly id: string;
  readonly after: string | null;
}

const directions = ['first', 'up', 'down', 'last'] as const;
export type Direction = (typeof directions)[number];

/** The directions in which a place in the list leaves anywhere to go. */
export function openDirections({ index, count }: { readonly index: number; readonly count: number }): Direction[] {
  return directions.filter((name) => (name === 'first' || name === 'up' ? index > 0 : index < count - 1));
}

/** The move of an item in one direction; null where it has nowhere to go. */
export function moveInDirection(items: readonly Evidence[], id: string, direction: Direction): Move | null {
  const at = items.findIndex((item) => item.id === id);
  const last = items.length - 1;
  const idAt = (index: number) => items[index]?.id ?? null;
  switch (direction) {
    case 'first':
    case 'up':
      return at <= 0 ? null : { id, after: direction === 'first' ? null : idAt(at - 2) };
    case 'down':
    case 'last':
      return at < 0 || at === last ? null : { id, after: idAt(direction === 'last' ? last : at + 1) };
  }
}

/** The move that puts one item in front of another or behind it; null where it stands there. */
export function moveBeside(
  items: readonly Evidence[],
  id: string,
  target: string,
  side: 'before' | 'after',
): Move | null {
  const others = items.filter((item) => item.id !== id);
  const place = others.findIndex((item) => item.id === target);
  if (place < 0) return null;
  const after = (side === 'after' ? others[place] : others[place - 1])?.id ?? null;
  const before = items[items.findIndex((item) => item.id === id) - 1]?.id ?? null;
  return after === before ? null : { id, after };
}

/** The list as it is after a move. */
export function moved(items: readonly Evidence[], { id, after }: Move): readonly Evidence[] {
  const ids = placedAfter(
    items.map((item) => item.id),
    id,
    after,
  );
  const known = new Map(items.map((item) => [item.id, item]));
  return ids ? ids.flatMap((one) => known.get(one) ?? []) : items;
}
