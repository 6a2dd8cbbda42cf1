import { randomUUID } from 'node:crypto';
import type { Role, User } from '@isnad/contracts';
import { hashPassword } from '../../auth/password.js';
import type { Database } from '../../platform/db/database.js';
import { toUser, userColumns } from '../user.mapper.js';

export const TEST_PASSWORD = 'correct horse battery';
/** Hashing is slow on purpose; members of test desks share one password and its hash. */
let passwordHash: Promise<string> | undefined;

/** A member with a role, an address of their own and `TEST_PASSWORD`. */
export async function addUser(database: Database, role: Role, name = 'عضو'): Promise<User> {
  passwordHash ??= hashPassword(TEST_PASSWORD);
  const row = await database.client.user.create({
    data: { name, email: `${randomUUID()}@desk.example`, role, passwordHash: await passwordHash },
    select: userColumns,
  });
  return toUser(row);
}
