import type { DocumentMark, Segment, Span } from '@isnad/contracts';
import { overlapLookup } from './overlaps.js';

/** How an item looks in the text and in the list; every look differs in line and label, never in colour alone. */
export type LedgerTone = 'proposal' | 'unlikely' | 'skipped' | 'boilerplate' | 'claimed' | 'claim';

interface ItemBasics extends Span {
  /** Stable across reloads: `segment:<id>` or `claim:<appearance id>`. */
  readonly key: string;
  readonly tone: LedgerTone;
}

export interface SegmentItem extends ItemBasics {
  readonly type: 'segment';
  readonly tone: Exclude<LedgerTone, 'claim'>;
  readonly segment: Segment;
}

export interface ClaimItem extends ItemBasics {
  readonly type: 'claim';
  readonly tone: 'claim';
  readonly mark: DocumentMark;
  /** The statement the claim was made from, where it was made from one. */
  readonly segment: Segment | null;
}

export type LedgerItem = SegmentItem | ClaimItem;

export const ledgerFilters = ['all', 'undecided', 'claims'] as const;
export type LedgerFilter = (typeof ledgerFilters)[number];

function segmentTone({ disposition, kind, checkWorthiness }: Segment, threshold: number): SegmentItem['tone'] {
  switch (disposition) {
    case 'skipped':
      return 'skipped';
    case 'claimed':
      return 'claimed';
    case 'undecided':
      if (kind === 'boilerplate') return 'boilerplate';
      return checkWorthiness.score < threshold ? 'unlikely' : 'proposal';
  }
}

const inTextOrder = (a: LedgerItem, b: LedgerItem) => a.start - b.start || b.end - a.end || a.key.localeCompare(b.key);

/** Ties statements that were decided to the claims they were made into, or of which a claim is a part. */
function claimedBy(segments: readonly Segment[], marks: readonly DocumentMark[]) {
  const claimed = segments.filter(({ disposition }) => disposition === 'claimed');
  const ofClaim = new Map(claimed.flatMap((segment) => segment.claimIds.map((claimId) => [claimId, segment] as const)));
  const touchedBy = overlapLookup(claimed);
  const origins = new Map<string, Segment>();
  const settled = new Set<string>();
  for (const mark of marks) {
    const touched = touchedBy(mark);
    const origin =
      touched.find(({ claimIds }) => claimIds.includes(mark.claimId)) ?? touched[0] ?? ofClaim.get(mark.claimId);
    if (origin) origins.set(mark.appearanceId, origin);
    for (const { id } of touched) settled.add(id);
  }
  const marked = new Set(marks.map(({ claimId }) => claimId));
  for (const { id, claimIds } of claimed) if (claimIds.some((claimId) => marked.has(claimId))) settled.add(id);
  return { origins, settled };
}

/**
 * One row for everything the page shows beside a text, in text order: the machine's statements and people's claims.
 * A claimed statement gives way to its claims; it stays where none of them is marked in this text. An undecided statement that
 * scores below `threshold` (0 to 1) is not proposed, only shown.
 */
export function ledgerItems(segments: readonly Segment[], marks: readonly DocumentMark[], threshold = 0): LedgerItem[] {
  const { origins, settled } = claimedBy(segments, marks);
  const ofSegments = segments
    .filter(({ id }) => !settled.has(id))
    .map(
      (segment): SegmentItem => ({
        type: 'segment',
        key: `segment:${segment.id}`,
        tone: segmentTone(segment, threshold),
        start: segment.start,
        end: segment.end,
        segment,
      }),
    );
  const ofClaims = marks.map(
    (mark): ClaimItem => ({
      type: 'claim',
      key: `claim:${mark.appearanceId}`,
      tone: 'claim',
      start: mark.start,
      end: mark.end,
      mark,
      segment: origins.get(mark.appearanceId) ?? null,
    }),
  );
  return [...ofSegments, ...ofClaims].sort(inTextOrder);
}

/** The items a filter leaves. An outlet's recurring lines wait for nobody, so they are not among the undecided. */
export function filterLedger(items: readonly LedgerItem[], filter: LedgerFilter): LedgerItem[] {
  switch (filter) {
    case 'all':
      return [...items];
    case 'undecided':
      return items.filter(({ tone }) => tone === 'proposal');
    case 'claims':
      return items.filter(({ tone }) => tone === 'claim' || tone === 'claimed');
  }
}

/** What the keys walk over: not what is unlikely to be worth a look. */
export const walkable = (items: readonly LedgerItem[]): LedgerItem[] => items.filter(({ tone }) => tone !== 'unlikely');

/** How many proposals wait for a decision. */
export const countUndecided = (items: readonly LedgerItem[]): number => filterLedger(items, 'undecided').length;

/**
 * The item before or after the focused one, in text order and round the ends. Where the focused item has left the list
 * (it was just decided, or a filter hides it), the walk goes on from its place in the text.
 */
export function neighbourOf(
  items: readonly LedgerItem[],
  focused: Pick<LedgerItem, 'key' | 'start'> | null,
  step: 1 | -1,
): LedgerItem | null {
  if (items.length === 0) return null;
  const index = items.findIndex(({ key }) => key === focused?.key);
  if (index !== -1) return items.at((index + step) % items.length) ?? null;
  if (focused === null) return items.at(step === 1 ? 0 : -1) ?? null;
  const next =
    step === 1
      ? items.find(({ start }) => start > focused.start)
      : items.findLast(({ start }) => start < focused.start);
  return next ?? items.at(step === 1 ? 0 : -1) ?? null;
}

/** The items that cover an offset, innermost first. */
export function itemsAt(items: readonly LedgerItem[], offset: number): LedgerItem[] {
  return items
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}
