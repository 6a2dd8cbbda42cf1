import { Prisma } from '../../generated/prisma/client.js';
import type { Db } from './database.js';
import { type PageOfRows, pageOf } from './paging.js';

/** A list in SQL. The table whose ids are listed stands in `from` under the name `t`. */
export interface ListSource {
  readonly from: Prisma.Sql;
  readonly conditions: readonly Prisma.Sql[];
  readonly sort: Prisma.Sql;
}

export interface ListOrder {
  readonly page: number;
  readonly perPage: number;
  readonly order: 'asc' | 'desc';
}

/** The ids of one page, in order: what has nothing to sort by comes last, and equals keep one order on every page. */
export function pageOfIds(
  db: Db,
  { from, conditions, sort }: ListSource,
  { page, perPage, order }: ListOrder,
): Promise<PageOfRows<string>> {
  const where = conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join([...conditions], ' AND ')}` : Prisma.empty;
  const direction = order === 'asc' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return pageOf(
    { page, perPage },
    async (skip, take) => {
      const rows = await db.$queryRaw<{ id: string }[]>`SELECT t.id FROM ${from} ${where}
        ORDER BY ${sort} ${direction} NULLS LAST, t.id ${direction} LIMIT ${take} OFFSET ${skip}`;
      return rows.map(({ id }) => id);
    },
    async (limit) => {
      const [counted] = await db.$queryRaw<
        { n: bigint }[]
      >`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} ${where} LIMIT ${limit}) AS counted`;
      return Number(counted?.n ?? 0n);
    },
  );
}

/** Reads the records of a page of ids with one query, in the page's order. */
export async function readPage<Row extends { readonly id: string }>(
  { rows: ids, total, totalIsExact }: PageOfRows<string>,
  read: (ids: string[]) => Promise<Row[]>,
): Promise<PageOfRows<Row>> {
  const byId = new Map((await read(ids)).map((row) => [row.id, row]));
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), total, totalIsExact };
}
