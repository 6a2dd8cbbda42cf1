import { type RefObject, useEffect, useRef } from 'react';
import { takesText } from '../workbench/text/shortcuts.js';
import { listMoveOf } from './list-keys.js';

interface ListKeys {
  /** What holds the rows: each a `[data-row]` with its id, and in it the link `[data-row-link]` that opens it. */
  readonly list: RefObject<HTMLElement | null>;
  readonly onSelect: (id: string, range: boolean) => void;
  readonly onClear: () => void;
}

/** A tick box takes no letters, so the keys work there too. */
const isTickBox = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'checkbox';

/**
 * Walks a list from the keyboard: j and k move the focus from row to row, x chooses, Enter (the link's own) opens, / searches.
 * The focus itself is the cursor, so that it is seen and a screen reader reads it out.
 */
export function useListKeys(options: ListKeys): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (takesText(event.target) && !isTickBox(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      const move = listMoveOf(event);
      if (!move) return;
      const { list, onSelect, onClear } = latest.current;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const here = rows.findIndex((row) => row.contains(document.activeElement));
      switch (move) {
        case 'next':
        case 'previous': {
          const step = move === 'next' ? 1 : -1;
          const target = here === -1 ? rows[0] : rows[here + step];
          target?.querySelector<HTMLElement>('[data-row-link]')?.focus();
          break;
        }
        case 'select':
        case 'selectRange': {
          const id = rows[here]?.dataset.row;
          if (id === undefined) return;
          onSelect(id, move === 'selectRange');
          break;
        }
        case 'search':
          document.querySelector<HTMLInputElement>('main input[type="search"], input[type="search"]')?.focus();
          break;
        case 'clear':
          onClear();
          return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
