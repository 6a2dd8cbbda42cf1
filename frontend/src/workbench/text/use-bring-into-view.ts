import { type RefObject, useEffect, useRef } from 'react';
import { targetKey } from './AnnotatedText.js';
import type { LedgerFocus } from './use-ledger-focus.js';

function bring(root: HTMLElement | null, key: string): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const marks = [...(root?.querySelectorAll<HTMLElement>('mark') ?? [])];
  marks
    .find((mark) => mark.dataset.keys?.split(' ').includes(key))
    ?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

/** Scrolls the text to the passage in hand, and, when the page opens by a shared link, to the passage it names. */
export function useBringIntoView(root: RefObject<HTMLElement | null>, focus: LedgerFocus, hasTarget: boolean): void {
  const { move } = focus;
  const key = focus.focused?.key;
  // Only a move of the focus scrolls, not what else changes about the item in hand.
  const followed = useRef<typeof move | null>(null);
  useEffect(() => {
    if (followed.current === move) return;
    followed.current = move;
    if (key && move.to !== 'list') bring(root.current, key);
  }, [move, key, root]);

  useEffect(() => {
    if (hasTarget) bring(root.current, targetKey);
  }, [root, hasTarget]);
}
