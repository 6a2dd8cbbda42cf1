import {
  type CreateSavedView,
  limits,
  type OrderSavedViews,
  parseViewQuery,
  type SavedView,
  type UpdateSavedView,
  type User,
  type ViewList,
  type ViewQuery,
  viewQuerySchema,
} from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { isUniqueViolation } from '../platform/db/database-error.js';
import { problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { ValidationError } from '../platform/http/validation-error.js';
import { SavedViewRepository } from './saved-view.repository.js';

/** Views of lists: everybody's own, and what an editor shares with the desk. Only its owner changes a view. */
@Injectable()
export class SavedViewService {
  constructor(private readonly views: SavedViewRepository) {}

  async list(list: ViewList | undefined, user: User) {
    const data = await this.views.visibleTo(user.id, list);
    return { data, total: data.length, totalIsExact: true };
  }

  async get(id: string, user: User): Promise<SavedView> {
    const view = await this.views.find(id);
    // Another's view that is not shared does not exist.
    if (!view || (view.owner.id !== user.id && !view.shared)) throw problem('not-found');
    return view;
  }

  async create(input: CreateSavedView, user: User): Promise<SavedView> {
    if (input.shared) this.mayShare(user);
    const query = understood(input.list, input.query);
    const count = await this.views.countOf(user.id);
    if (count >= limits.viewsPerMember) throw problem('saved-view.too-many');
    return nameIsFree(() => this.views.create(user.id, { ...input, query }, count + 1));
  }

  async update(id: string, version: number, change: UpdateSavedView, user: User): Promise<SavedView> {
    const view = await this.own(id, user);
    if (change.shared && !view.shared) this.mayShare(user);
    const query = change.query && understood(view.list, change.query);
    const updated = await nameIsFree(() => this.views.update(id, version, { ...change, query }));
    if (!updated) throw missingOrStale(await this.views.find(id));
    return updated;
  }

  async remove(id: string, version: number, user: User): Promise<void> {
    await this.own(id, user);
    if (!(await this.views.remove(id, version))) throw missingOrStale(await this.views.find(id));
  }

  async order(order: OrderSavedViews, user: User) {
    await this.views.order(user.id, order);
    return this.list(order.list, user);
  }

  private async own(id: string, user: User): Promise<SavedView> {
    const view = await this.get(id, user);
    if (view.owner.id !== user.id) throw problem('forbidden');
    return view;
  }

  private mayShare(user: User): void {
    if (user.role !== 'editor') throw problem('forbidden', { field: 'shared' });
  }
}

/** The query as its list understands it; refused with the list's own words, below `query`. */
function understood(list: ViewList, query: ViewQuery): ViewQuery {
  const parsed = parseViewQuery(list, query);
  if (!parsed.success) throw new ValidationError(z.object({ query: viewQuerySchema(list) }), { query });
  return parsed.data;
}

async function nameIsFree<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (isUniqueViolation(error)) throw problem('saved-view.name-taken', { field: 'name', cause: error });
    throw error;
  }
}
