import type { User } from '@isnad/contracts';
import type { INestApplicationContext } from '@nestjs/common';
import { hashPassword } from '../auth/password.js';
import { SYSTEM, UnitOfWork } from '../platform/db/unit-of-work.js';
import { toUser, userColumns } from '../users/user.mapper.js';
import type { FirstRunAccount } from './first-run-accounts.js';

/** Adds the accounts as Isnad itself; answers the members by the part of their address before the `@`. */
export async function createAccounts(
  app: INestApplicationContext,
  accounts: readonly FirstRunAccount[],
): Promise<ReadonlyMap<string, User>> {
  return app.get(UnitOfWork).run(async ({ db, record }) => {
    const members = new Map<string, User>();
    for (const { password, ...account } of accounts) {
      const row = await db.user.create({
        data: { ...account, passwordHash: await hashPassword(password) },
        select: userColumns,
      });
      const user = toUser(row);
      members.set(account.email.split('@')[0] ?? account.email, user);
      record({
        type: 'user.created',
        actor: SYSTEM,
        subject: { type: 'user', id: user.id },
        data: { email: user.email, role: user.role },
      });
    }
    return members;
  });
}
