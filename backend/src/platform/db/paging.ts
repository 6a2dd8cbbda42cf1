import { limits } from '@isnad/contracts';

/** A page of a list as the API answers it: contracts' `listOf`. */
export interface Page<Item> {
  readonly data: Item[];
  readonly total: number;
  /** False when counting stopped at `limits.countedTotal`: there are more. */
  readonly totalIsExact: boolean;
}

/** A page as stored, before its rows are mapped. */
export interface PageOfRows<Row> {
  readonly rows: Row[];
  readonly total: number;
  readonly totalIsExact: boolean;
}

/**
 * Reads one page of a list. `find` reads `take` rows after the first `skip`; `countUpTo` counts the rows of the whole list but
 * stops at its argument (with Prisma `count({ where, take: limit })`, in SQL `SELECT count(*) FROM (SELECT 1 … LIMIT limit)`),
 * since counting a million rows exactly costs more than anybody gains by it. `page` counts from 1.
 */
export async function pageOf<Row>(
  { page, perPage }: { readonly page: number; readonly perPage: number },
  find: (skip: number, take: number) => Promise<Row[]>,
  countUpTo: (limit: number) => Promise<number>,
): Promise<PageOfRows<Row>> {
  const skip = (page - 1) * perPage;
  const [rows, counted] = await Promise.all([find(skip, perPage), countUpTo(limits.countedTotal + 1)]);
  return { rows, total: Math.min(counted, limits.countedTotal), totalIsExact: counted <= limits.countedTotal };
}

/** Maps the rows of a page to what the API answers. */
export function toPage<Row, Item>(
  { rows, total, totalIsExact }: PageOfRows<Row>,
  toItem: (row: Row) => Item,
): Page<Item> {
  return { data: rows.map(toItem), total, totalIsExact };
}
