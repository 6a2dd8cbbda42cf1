import type { Outlet } from '@isnad/contracts';
import type { Prisma } from '../generated/prisma/client.js';

export const outletColumns = { id: true, name: true, createdAt: true } as const satisfies Prisma.OutletSelect;

export type OutletRow = Prisma.OutletGetPayload<{ select: typeof outletColumns }>;

export function toOutlet(row: OutletRow): Outlet {
  return { ...row, createdAt: row.createdAt.toISOString() };
}
