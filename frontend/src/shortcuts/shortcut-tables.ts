import { useEffect, useId, useSyncExternalStore } from 'react';

export interface ShortcutRow {
  /** Every stroke that does it or, of a pair, either way. A stroke's caps stand apart by spaces: `G C`, `Ctrl Enter`. */
  readonly strokes: readonly string[];
  /** What it does, as a key of the catalogue. */
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

/**
 * Lists a page's keys in the sheet that `?` opens, for as long as the page is there. `own` stands outside the component; it is null
 * where the person has none of them.
 */
export function useShortcutTables(own: readonly ShortcutTable[] | null): void {
  const id = useId();
  useEffect(() => {
    if (!own) return;
    set([...tables, ...own.map((table) => ({ ...table, id }))]);
    return () => set(tables.filter((table) => table.id !== id));
  }, [id, own]);
}

/** The keys of the page in view. */
export function useTablesInView(): readonly ShortcutTable[] {
  return useSyncExternalStore(subscribe, () => tables);
}

/** Every stroke that tables list: where a page lists it, it means nothing else. */
export const strokesIn = (listed: readonly ShortcutTable[]): ReadonlySet<string> =>
  new Set(listed.flatMap(({ rows }) => rows.flatMap(({ strokes }) => strokes)));

/** The strokes that are the page's own at this moment. */
export const strokesTaken = (): ReadonlySet<string> => strokesIn(tables);
