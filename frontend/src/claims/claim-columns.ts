/** What the claims list can show of a claim beside its words, in the order in which it is shown. */
export const claimColumns = [
  'status',
  'priority',
  'claimant',
  'speech',
  'assignees',
  'reviews',
  'dueAt',
  'tags',
  'attributionRating',
  'truthRating',
  'statusSince',
  'createdAt',
  'updatedAt',
] as const;
export type ClaimColumn = (typeof claimColumns)[number];

export const usualColumns: readonly ClaimColumn[] = ['status', 'priority', 'claimant', 'assignees', 'dueAt', 'tags'];

/** Columns by which the server orders. */
const sortable = [
  'priority',
  'dueAt',
  'statusSince',
  'createdAt',
  'updatedAt',
] as const satisfies readonly ClaimColumn[];
export type SortableColumn = (typeof sortable)[number];
export const isSortable = (column: ClaimColumn): column is SortableColumn => sortable.some((known) => known === column);

/** The columns named, in their own order; null for none, so that an old or foreign list of names leaves the choice open. */
export function knownColumns(names: readonly string[]): ClaimColumn[] | null {
  const found = claimColumns.filter((column) => names.includes(column));
  return found.length > 0 ? found : null;
}

/** Reads columns as an address writes them: joined by dots. */
export const columnsOf = (written: string | null): ClaimColumn[] | null => knownColumns(written?.split('.') ?? []);
