import type { Evidence } from '@isnad/contracts';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const prefix = '#evidence-';

/** The item that was saved last, and the how manieth saving that was. */
export interface SavedItem {
  readonly id: string;
  readonly count: number;
}

/**
 * The card that the address points to (`#evidence-<id>`), or the one that was just saved: brought into view and focused once it is
 * there, since the page asks for its evidence only after it is opened. `show` is called before, for a card that a filter hides.
 */
export function useCardInAddress(items: readonly Evidence[], saved: SavedItem | null, show: () => void): string | null {
  const { hash, key } = useLocation();
  const named = hash.startsWith(prefix) ? hash.slice(prefix.length) : null;
  // Each address and each saving leads somewhere once; afterwards the reader goes where they like.
  const gone = useRef(new Set<string>());
  useEffect(() => {
    const goTo = (id: string | null, reason: string) => {
      if (id === null || gone.current.has(reason) || !items.some((item) => item.id === id)) return;
      gone.current.add(reason);
      show();
      // After the filter has let the card in again.
      requestAnimationFrame(() => {
        const card = document.getElementById(`${prefix.slice(1)}${id}`);
        card?.scrollIntoView({ block: 'center' });
        card?.focus({ preventScroll: true });
      });
    };
    goTo(named, `address ${key}`);
    goTo(saved?.id ?? null, `saved ${saved?.count}`);
  });
  return named;
}
