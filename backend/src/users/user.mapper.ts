import type { InterfaceLanguage, User } from '@isnad/contracts';
import { interfaceLanguages } from '@isnad/contracts';
import type { Prisma } from '../generated/prisma/client.js';

/** Everything of a user but the password's hash, which no read outside the sign-in selects. */
export const userColumns = {
  id: true,
  name: true,
  email: true,
  role: true,
  active: true,
  language: true,
  createdAt: true,
  version: true,
} as const satisfies Prisma.UserSelect;

export type UserRow = Prisma.UserGetPayload<{ select: typeof userColumns }>;

export function toUser(row: UserRow): User {
  const language: InterfaceLanguage = interfaceLanguages.find((known) => known === row.language) ?? 'ar';
  return { ...row, language, createdAt: row.createdAt.toISOString() };
}
