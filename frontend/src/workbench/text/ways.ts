import type { Alignment, Span } from '@isnad/contracts';
import { filterLedger, type LedgerItem } from './ledger.js';
import { overlapLookup } from './overlaps.js';

/** What one may want to go on to, besides whatever comes next. */
export const ways = ['undecided', 'mine', 'altered'] as const;
export type Way = (typeof ways)[number];

/** Claims that this person made or is asked to review. */
const isMine = (item: LedgerItem, userId: string | undefined): boolean =>
  item.type === 'claim' &&
  userId !== undefined &&
  (item.mark.createdById === userId || item.mark.assigneeIds.includes(userId));

/** Where this text's words differ from another outlet's in more than wording: the statements of altered rows that it has. */
export function alteredStatements({ rows }: Pick<Alignment, 'rows'>, documentId: string): Span[] {
  return rows
    .filter(({ altered }) => altered)
    .flatMap(({ cells }) => {
      const own = cells.find((cell) => cell.documentId === documentId);
      // The first cell is what the others are compared with: it is altered where any of them is.
      const differs = own && (own === cells[0] || own.relation === 'altered');
      return differs ? own.statements.map(({ start, end }) => ({ start, end })) : [];
    });
}

interface WayFacts {
  readonly userId: string | undefined;
  readonly altered: readonly Span[];
}

/** The items that a way leads over, in text order. */
export function itemsOnWay(items: readonly LedgerItem[], way: Way, { userId, altered }: WayFacts): LedgerItem[] {
  switch (way) {
    case 'undecided':
      return filterLedger(items, 'undecided');
    case 'mine':
      return items.filter((item) => isMine(item, userId));
    case 'altered': {
      const touching = overlapLookup(altered);
      return items.filter((item) => touching(item).length > 0);
    }
  }
}
