import { limits } from '@isnad/contracts';

/** Claims that were chosen, by id, as they were when they were chosen. They stay chosen while one turns the page. */
export interface Selection<Item extends { readonly id: string }> {
  readonly items: ReadonlyMap<string, Item>;
  /** Where a range begins: the row that was chosen or dropped last. */
  readonly anchor: string | null;
}

export const nothingSelected = { items: new Map<string, never>(), anchor: null } as const;

const withMost = <Item extends { readonly id: string }>(items: Map<string, Item>): ReadonlyMap<string, Item> =>
  items.size <= limits.bulkClaims ? items : new Map([...items].slice(0, limits.bulkClaims));

/** Chooses a row or drops it. */
export function toggled<Item extends { readonly id: string }>(selection: Selection<Item>, item: Item): Selection<Item> {
  const items = new Map(selection.items);
  if (!items.delete(item.id)) items.set(item.id, item);
  return { items: withMost(items), anchor: item.id };
}

/**
 * Makes every row from the anchor to this one like this one becomes: chosen, or dropped where it was chosen already. Without an
 * anchor on the page only this row.
 */
export function ranged<Item extends { readonly id: string }>(
  selection: Selection<Item>,
  item: Item,
  rows: readonly Item[],
): Selection<Item> {
  const from = rows.findIndex(({ id }) => id === selection.anchor);
  const to = rows.findIndex(({ id }) => id === item.id);
  if (from === -1 || to === -1) return toggled(selection, item);
  const chosen = !selection.items.has(item.id);
  const items = new Map(selection.items);
  for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (chosen) items.set(row.id, row);
    else items.delete(row.id);
  }
  return { items: withMost(items), anchor: item.id };
}

/** Chooses the whole page; drops it where it is chosen whole. */
export function pageToggled<Item extends { readonly id: string }>(
  selection: Selection<Item>,
  rows: readonly Item[],
): Selection<Item> {
  const all = rows.every(({ id }) => selection.items.has(id));
  const items = new Map(selection.items);
  for (const row of rows) {
    if (all) items.delete(row.id);
    else items.set(row.id, row);
  }
  return { items: withMost(items), anchor: null };
}

/** Puts what is known now in the place of what was known when the rows were chosen. */
export function renewed<Item extends { readonly id: string }>(
  selection: Selection<Item>,
  rows: readonly Item[],
): Selection<Item> {
  const stale = rows.filter((row) => selection.items.has(row.id) && selection.items.get(row.id) !== row);
  if (stale.length === 0) return selection;
  const items = new Map(selection.items);
  for (const row of stale) items.set(row.id, row);
  return { ...selection, items };
}
