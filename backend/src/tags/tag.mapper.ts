import type { Tag } from '@isnad/contracts';
import type { Prisma } from '../generated/prisma/client.js';

export const tagColumns = {
  id: true,
  name: true,
  _count: { select: { claims: true } },
} as const satisfies Prisma.TagSelect;

export type TagRow = Prisma.TagGetPayload<{ select: typeof tagColumns }>;

export function toTag({ id, name, _count }: TagRow): Tag {
  return { id, name, claimCount: _count.claims };
}
