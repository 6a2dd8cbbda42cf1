import { useCallback, useState } from 'react';
import { nothingSelected, pageToggled, ranged, renewed, type Selection, toggled } from './selection.js';

/**
 * Rows chosen on a list. `listKey` names what is listed: other filters begin with nothing chosen, the next page keeps it.
 * A row that the list shows anew replaces the one that was chosen, with its newer version.
 */
export function useSelection<Item extends { readonly id: string }>(listKey: string, rows: readonly Item[]) {
  const [held, setHeld] = useState<{ key: string; selection: Selection<Item> }>({
    key: listKey,
    selection: nothingSelected,
  });
  const selection = renewed(held.key === listKey ? held.selection : nothingSelected, rows);
  if (held.key !== listKey || held.selection !== selection) setHeld({ key: listKey, selection });
  const set = useCallback((next: Selection<Item>) => setHeld({ key: listKey, selection: next }), [listKey]);
  return {
    items: selection.items,
    toggle: (item: Item, range: boolean) => set(range ? ranged(selection, item, rows) : toggled(selection, item)),
    togglePage: () => set(pageToggled(selection, rows)),
    clear: useCallback(() => set(nothingSelected), [set]),
  };
}
