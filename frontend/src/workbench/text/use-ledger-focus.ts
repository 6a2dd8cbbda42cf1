import { useCallback, useMemo, useState } from 'react';
import { type LedgerItem, neighbourOf, walkable } from './ledger.js';
import { useStable } from './use-stable.js';

/** Where the reader's attention should be brought when the focus moves: to the text, to the list, or to both. */
export type ScrollTarget = 'text' | 'list' | 'both';

export interface LedgerFocus {
  readonly focused: LedgerItem | null;
  /** What was last in hand, which may have left the ledger since: from there a walk goes on. */
  readonly last: Pick<LedgerItem, 'key' | 'start'> | null;
  /** Counts up with each move, so that choosing the same item again scrolls again. */
  readonly move: { readonly count: number; readonly to: ScrollTarget };
  readonly focus: (item: LedgerItem, to: ScrollTarget) => void;
  readonly step: (step: 1 | -1) => void;
  readonly blur: () => void;
}

/** Which item of the ledger is in hand. The item is looked up anew in `items`, so that a decision shows at once. */
export function useLedgerFocus(items: readonly LedgerItem[], listed: readonly LedgerItem[]): LedgerFocus {
  const [last, setLast] = useState<Pick<LedgerItem, 'key' | 'start'> | null>(null);
  const [move, setMove] = useState<LedgerFocus['move']>({ count: 0, to: 'both' });
  const focused = useMemo(() => items.find(({ key }) => key === last?.key) ?? null, [items, last]);

  const focus = useCallback((item: LedgerItem, to: ScrollTarget) => {
    setLast({ key: item.key, start: item.start });
    setMove(({ count }) => ({ count: count + 1, to }));
  }, []);

  const step = useStable((step: 1 | -1) => {
    const next = neighbourOf(walkable(listed), last, step);
    if (next) focus(next, 'both');
  });
  const blur = useCallback(() => setLast(null), []);
  return useMemo(() => ({ focused, last, move, focus, step, blur }), [focused, last, move, focus, step, blur]);
}
