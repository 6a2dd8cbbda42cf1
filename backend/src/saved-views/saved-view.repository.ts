import type { CreateSavedView, OrderSavedViews, SavedView, UpdateSavedView, ViewList } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import { savedViewColumns, toSavedView, toStoredQuery } from './saved-view.mapper.js';

/** Views as stored. */
@Injectable()
export class SavedViewRepository {
  constructor(private readonly database: Database) {}

  /** The person's own in their order, then what others share, by name. */
  async visibleTo(userId: string, list: ViewList | undefined): Promise<SavedView[]> {
    const rows = await this.database.client.savedView.findMany({
      where: { list, OR: [{ ownerId: userId }, { shared: true }] },
      orderBy: [{ position: 'asc' }, { name: 'asc' }, { id: 'asc' }],
      select: savedViewColumns,
    });
    const views = rows.map(toSavedView);
    const isOwn = ({ owner }: SavedView) => owner.id === userId;
    const others = views.filter((view) => !isOwn(view)).sort((a, b) => a.name.localeCompare(b.name));
    return [...views.filter(isOwn), ...others];
  }

  async find(id: string): Promise<SavedView | null> {
    const row = await this.database.client.savedView.findUnique({ where: { id }, select: savedViewColumns });
    return row && toSavedView(row);
  }

  countOf(ownerId: string): Promise<number> {
    return this.database.client.savedView.count({ where: { ownerId } });
  }

  /** Comes after the views that its owner has. */
  async create(ownerId: string, { query, ...input }: CreateSavedView, position: number): Promise<SavedView> {
    const row = await this.database.client.savedView.create({
      data: { ...input, query: toStoredQuery(query), ownerId, position },
      select: savedViewColumns,
    });
    return toSavedView(row);
  }

  /** Null when it is not there in this version. */
  async update(id: string, version: number, { query, ...change }: UpdateSavedView): Promise<SavedView | null> {
    const rows = await this.database.client.savedView.updateManyAndReturn({
      where: { id, version },
      data: { ...change, query: query && toStoredQuery(query), version: { increment: 1 } },
      select: { id: true },
    });
    return rows.length > 0 ? this.find(id) : null;
  }

  async remove(id: string, version: number): Promise<boolean> {
    const { count } = await this.database.client.savedView.deleteMany({ where: { id, version } });
    return count > 0;
  }

  async order(ownerId: string, { list, ids }: OrderSavedViews): Promise<void> {
    await this.database.client.$executeRaw`UPDATE "saved_view"
      SET position = coalesce(array_position(${[...ids]}::uuid[], id), ${ids.length} + position)
      WHERE owner_id = ${ownerId}::uuid AND list = ${list}`;
  }
}
