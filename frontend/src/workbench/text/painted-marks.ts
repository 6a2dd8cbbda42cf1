import type { ClaimStatus, Span } from '@isnad/contracts';
import type { LedgerItem } from './ledger.js';
import { type Look, lookOf } from './look.js';

/** A passage of the ledger as it is painted. */
export interface PaintedMark extends Span {
  readonly key: string;
  readonly look: Look;
  readonly number: number | null;
  readonly status: ClaimStatus | null;
}

/** What comes and goes over the text without being part of its ledger. */
export type PaintedOverlay = Span &
  (
    | { readonly kind: 'target' }
    | { readonly kind: 'hit' | 'currentHit' }
    | { readonly kind: 'other'; readonly name: string; readonly personId: string }
  );

export const paintedMarks = (items: readonly LedgerItem[], numbers: ReadonlyMap<string, number>): PaintedMark[] =>
  items.map((item) => ({
    key: item.key,
    start: item.start,
    end: item.end,
    look: lookOf(item),
    number: numbers.get(item.key) ?? null,
    status: item.type === 'claim' ? item.mark.status : null,
  }));
