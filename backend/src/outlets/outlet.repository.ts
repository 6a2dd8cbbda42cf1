import type { Outlet, OutletListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';
import { pageOfIds, readPage } from '../platform/db/id-page.js';
import { type Page, toPage } from '../platform/db/paging.js';
import { wordsIn } from '../platform/db/words-in.js';
import { outletColumns, toOutlet } from './outlet.mapper.js';

const sortColumns = {
  name: Prisma.sql`t.name`,
  createdAt: Prisma.sql`t.created_at`,
} as const satisfies Record<OutletListQuery['sort'], Prisma.Sql>;

/** Outlets as stored. */
@Injectable()
export class OutletRepository {
  async list(db: Db, query: OutletListQuery): Promise<Page<Outlet>> {
    const ids = await pageOfIds(
      db,
      {
        from: Prisma.sql`"outlet" t`,
        conditions: wordsIn([Prisma.sql`t.name`], query.q),
        sort: sortColumns[query.sort],
      },
      query,
    );
    const page = await readPage(ids, (wanted) =>
      db.outlet.findMany({ where: { id: { in: wanted } }, select: outletColumns }),
    );
    return toPage(page, toOutlet);
  }

  /** The outlet of this name, added to the desk when it is new; two transactions that add it at once get the same one. */
  async named(db: Db, name: string): Promise<string> {
    await db.outlet.createMany({ data: [{ name }], skipDuplicates: true });
    const { id } = await db.outlet.findUniqueOrThrow({ where: { name }, select: { id: true } });
    return id;
  }
}
