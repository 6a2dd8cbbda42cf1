import type { SavedView } from '@isnad/contracts';
import { knownColumns } from '../claims/claim-columns.js';
import { addressOf, type ClaimListView, keptQuery, readClaimView } from '../claims/claim-filters.js';

/** The address that shows a view. It says all by itself, so that it also works for who does not see the view. */
export function viewLink({ id, query, columns }: Pick<SavedView, 'id' | 'query' | 'columns'>): string {
  const parameters = addressOf({ ...query, columns: columns.join('.') || undefined, view: id });
  return `/claims?${parameters}`;
}

/** Whether the list shows a view as it was saved, or with something changed since. */
export function isAsSaved(view: ClaimListView, saved: Pick<SavedView, 'query' | 'columns'>): boolean {
  const kept = readClaimView(addressOf(saved.query));
  const columns = knownColumns(saved.columns);
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return same(keptQuery(view), keptQuery(kept)) && (columns === null || same(view.columns, columns));
}

/** The list with one entry moved a place up or down; the same list where there is no such place. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): Item[] {
  const next = [...items];
  const [item] = next.splice(from, 1);
  if (item === undefined || from + by < 0 || from + by >= items.length) return [...items];
  next.splice(from + by, 0, item);
  return next;
}
