import type { Span } from '@isnad/contracts';
import { type RefObject, useEffect, useRef } from 'react';
import { bringSpan } from './text-place.js';
import type { LedgerFocus } from './use-ledger-focus.js';

/** Scrolls the text to the passage in hand, and, when the page opens by a shared link, to the passage it names. */
export function useBringIntoView(root: RefObject<HTMLElement | null>, focus: LedgerFocus, target: Span | null): void {
  const { move, focused } = focus;
  // Only a move of the focus scrolls, not what else changes about the item in hand.
  const followed = useRef<typeof move | null>(null);
  useEffect(() => {
    if (followed.current === move) return;
    followed.current = move;
    if (focused && move.to !== 'list') bringSpan(root.current, focused);
  }, [move, focused, root]);

  useEffect(() => {
    if (target) bringSpan(root.current, target);
  }, [root, target]);
}
