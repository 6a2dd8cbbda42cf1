import type { RefObject } from 'react';
import type { PageKeys } from '../shortcuts/page-keys.js';
import { usePageKeys } from '../shortcuts/use-page-keys.js';
import type { ListMove } from './list-keys.js';

interface ListKeys {
  /** What holds the rows: each a `[data-row]` with its id, and in it the link `[data-row-link]` that opens it. */
  readonly list: RefObject<HTMLElement | null>;
  readonly keys: PageKeys<ListMove>;
  readonly onSelect?: (id: string, range: boolean) => void;
  readonly onClear?: () => void;
}

/**
 * Walks a list from the keyboard: j and k move the focus from row to row, x chooses, Enter (the link's own) opens, / searches.
 * The focus itself is the cursor, so that it is seen and a screen reader reads it out.
 */
export function useListKeys({ list, keys, onSelect, onClear }: ListKeys): void {
  const act = (move: ListMove): boolean => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const here = rows.findIndex((row) => row.contains(document.activeElement));
    switch (move) {
      case 'next':
      case 'previous': {
        const step = move === 'next' ? 1 : -1;
        const target = here === -1 ? rows[0] : rows[here + step];
        target?.querySelector<HTMLElement>('[data-row-link]')?.focus();
        return true;
      }
      case 'select':
      case 'selectRange': {
        const id = rows[here]?.dataset.row;
        if (id === undefined) return false;
        onSelect?.(id, move === 'selectRange');
        return true;
      }
      case 'search':
        document.querySelector<HTMLInputElement>('main input[type="search"], input[type="search"]')?.focus();
        return true;
      case 'clear':
        onClear?.();
        return false;
    }
  };
  usePageKeys(keys, act);
}
