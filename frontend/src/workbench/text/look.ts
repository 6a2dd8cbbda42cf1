import type { ClaimStatus } from '@isnad/contracts';
import type { LedgerItem } from './ledger.js';

/** How a passage is painted. Each look has its own line below the words as well as its own tint. */
export const looks = [
  'quote',
  'reported',
  'narration',
  'unlikely',
  'claimOpen',
  'claimPublished',
  'claimClosed',
  'skipped',
  'boilerplate',
] as const;
export type Look = (typeof looks)[number];

function lookOfStatus(status: ClaimStatus): Look {
  switch (status) {
    case 'proposed':
    case 'queued':
    case 'in_review':
    case 'deciding':
    case 'awaiting_approval':
    case 'approved':
      return 'claimOpen';
    case 'published':
      return 'claimPublished';
    case 'rejected':
    case 'retracted':
      return 'claimClosed';
  }
}

/** The look of a row of the ledger: proposals by their kind, claims by where they stand. */
export function lookOf(item: LedgerItem): Look {
  if (item.type === 'claim') return lookOfStatus(item.mark.status);
  switch (item.tone) {
    case 'proposal':
      return item.segment.kind;
    case 'claimed':
      return 'claimOpen';
    case 'unlikely':
    case 'skipped':
    case 'boilerplate':
      return item.tone;
  }
}

/** The numbers that tie a passage to its row, in text order; recurring lines carry none, nor does what is shown quietly. */
export function numberItems(items: readonly LedgerItem[]): ReadonlyMap<string, number> {
  const numbered = items.filter(({ tone }) => tone !== 'boilerplate' && tone !== 'unlikely');
  return new Map(numbered.map(({ key }, index) => [key, index + 1]));
}
