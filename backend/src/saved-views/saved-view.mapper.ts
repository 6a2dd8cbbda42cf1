import { type SavedView, ViewQuery, viewLists } from '@isnad/contracts';
import { z } from 'zod';
import type { Prisma } from '../generated/prisma/client.js';

export const savedViewColumns = {
  id: true,
  list: true,
  name: true,
  query: true,
  columns: true,
  shared: true,
  position: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  owner: { select: { id: true, name: true } },
} as const satisfies Prisma.SavedViewSelect;

export type SavedViewRow = Prisma.SavedViewGetPayload<{ select: typeof savedViewColumns }>;

const ListName = z.enum(viewLists);

export function toSavedView(row: SavedViewRow): SavedView {
  return {
    ...row,
    list: ListName.parse(row.list),
    query: ViewQuery.parse(row.query),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** A query as its column takes it. It came as JSON and the list has understood it, so it goes through JSON unchanged. */
export function toStoredQuery(query: ViewQuery): Prisma.InputJsonObject {
  const stored: Prisma.InputJsonObject = JSON.parse(JSON.stringify(query));
  return stored;
}
