import type { Token } from '@isnad/contracts';
import type { Prisma } from '../generated/prisma/client.js';

/** Everything of a token but the hash of its secret. */
export const tokenColumns = {
  id: true,
  name: true,
  createdAt: true,
  lastUsedAt: true,
  expiresAt: true,
} as const satisfies Prisma.PersonalTokenSelect;

export type TokenRow = Prisma.PersonalTokenGetPayload<{ select: typeof tokenColumns }>;

export function toToken({ createdAt, lastUsedAt, expiresAt, ...token }: TokenRow): Token {
  return {
    ...token,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}
