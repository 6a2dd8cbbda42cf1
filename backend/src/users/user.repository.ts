import type { CreateUser, UpdateUser, User, UserListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';
import { pageOfIds, readPage } from '../platform/db/id-page.js';
import { type Page, toPage } from '../platform/db/paging.js';
import { wordsIn } from '../platform/db/words-in.js';
import { toUser, userColumns } from './user.mapper.js';

export type NewUser = Omit<CreateUser, 'password'> & { readonly passwordHash: string };
export type UserChange = Omit<UpdateUser, 'password'> & { readonly passwordHash?: string };

const sortColumns = {
  name: Prisma.sql`t.name`,
  createdAt: Prisma.sql`t.created_at`,
} as const satisfies Record<UserListQuery['sort'], Prisma.Sql>;

/** Members as stored. A password's hash is read only to be compared. */
@Injectable()
export class UserRepository {
  async list(db: Db, query: UserListQuery): Promise<Page<User>> {
    const conditions = wordsIn([Prisma.sql`t.name`, Prisma.sql`t.email`], query.q);
    if (query.role) conditions.push(Prisma.sql`t.role::text = ${query.role}`);
    if (query.active !== undefined) conditions.push(Prisma.sql`t.active = ${query.active}`);
    const ids = await pageOfIds(db, { from: Prisma.sql`"user" t`, conditions, sort: sortColumns[query.sort] }, query);
    const page = await readPage(ids, (wanted) =>
      db.user.findMany({ where: { id: { in: wanted } }, select: userColumns }),
    );
    return toPage(page, toUser);
  }

  async find(db: Db, id: string): Promise<User | null> {
    const row = await db.user.findUnique({ where: { id }, select: userColumns });
    return row && toUser(row);
  }

  async passwordHash(db: Db, id: string): Promise<string | undefined> {
    return (await db.user.findUnique({ where: { id }, select: { passwordHash: true } }))?.passwordHash;
  }

  async create(db: Db, user: NewUser): Promise<User> {
    return toUser(await db.user.create({ data: user, select: userColumns }));
  }

  /** Changes the member if they still have this version; answers whether it did. */
  async update(db: Db, id: string, version: number, change: UserChange): Promise<boolean> {
    const { count } = await db.user.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    return count > 0;
  }

  /**
   * The active admins, locked until the transaction ends: two that each take the rights of the other wait for one another here,
   * and the second then sees what the first has left.
   */
  async lockActiveAdmins(db: Db): Promise<string[]> {
    const rows = await db.$queryRaw<
      { id: string }[]
    >`SELECT id FROM "user" WHERE role = 'admin' AND active ORDER BY id FOR NO KEY UPDATE`;
    return rows.map(({ id }) => id);
  }

  /** Ends the member's sessions on every device, but for the one that is given. */
  async endSessions(db: Db, userId: string, keep: string | null): Promise<void> {
    await db.session.deleteMany({ where: { userId, id: keep === null ? undefined : { not: keep } } });
  }
}
