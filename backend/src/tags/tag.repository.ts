import type { Tag, TagListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';
import { pageOfIds, readPage } from '../platform/db/id-page.js';
import { type Page, toPage } from '../platform/db/paging.js';
import { wordsIn } from '../platform/db/words-in.js';
import { tagColumns, toTag } from './tag.mapper.js';

const sortColumns = { name: Prisma.sql`t.name` } as const satisfies Record<TagListQuery['sort'], Prisma.Sql>;

/** Tags as stored. */
@Injectable()
export class TagRepository {
  async list(db: Db, query: TagListQuery): Promise<Page<Tag>> {
    const ids = await pageOfIds(
      db,
      {
        from: Prisma.sql`"tag" t`,
        conditions: wordsIn([Prisma.sql`t.name`], query.q),
        sort: sortColumns[query.sort],
      },
      query,
    );
    const page = await readPage(ids, (wanted) =>
      db.tag.findMany({ where: { id: { in: wanted } }, select: tagColumns }),
    );
    return toPage(page, toTag);
  }
}
