import { useEffect, useId, useSyncExternalStore } from 'react';

export interface ShortcutRow {
  /** As they stand on the caps, in the order in which they are pressed; several are pressed one after another. */
  readonly keys: readonly string[];
  /** What they do, as a key of the catalogue. */
  readonly label: string;
}

export interface ShortcutTable {
  /** Whose keys they are, as a key of the catalogue. */
  readonly title: string;
  readonly rows: readonly ShortcutRow[];
}

let tables: readonly (ShortcutTable & { readonly id: string })[] = [];
const listeners = new Set<() => void>();

function set(next: typeof tables): void {
  tables = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Lists a page's keys in the sheet that `?` opens, for as long as the page is there. `rows` stands outside the component. */
export function useShortcutTable(title: string, rows: readonly ShortcutRow[]): void {
  const id = useId();
  useEffect(() => {
    set([...tables, { id, title, rows }]);
    return () => set(tables.filter((table) => table.id !== id));
  }, [id, title, rows]);
}

/** The keys of the page in view. */
export function useShortcutTables(): readonly ShortcutTable[] {
  return useSyncExternalStore(subscribe, () => tables);
}
