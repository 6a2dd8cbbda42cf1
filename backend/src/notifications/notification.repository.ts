import type { Notification, NotificationListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import { type Page, pageOf, toPage } from '../platform/db/paging.js';
import { notificationColumns, toNotification } from './notification.mapper.js';

/** Notifications as stored. Every method names whose they are. */
@Injectable()
export class NotificationRepository {
  constructor(private readonly database: Database) {}

  async list(userId: string, query: NotificationListQuery): Promise<Page<Notification>> {
    const { notification } = this.database.client;
    const readAt = query.unread === undefined ? undefined : query.unread ? null : { not: null };
    const claim = query.q ? { text: { contains: query.q, mode: 'insensitive' as const } } : undefined;
    const where = { userId, readAt, claim };
    const page = await pageOf(
      query,
      (skip, take) =>
        notification.findMany({
          where,
          orderBy: [{ createdAt: query.order }, { id: query.order }],
          skip,
          take,
          select: notificationColumns,
        }),
      (limit) => notification.count({ where, take: limit }),
    );
    return toPage(page, toNotification);
  }

  /** Marks the person's unread notifications as read: those named, or all. */
  async markRead(userId: string, ids: readonly string[] | undefined, readAt: Date): Promise<void> {
    await this.database.client.notification.updateMany({
      where: { userId, readAt: null, id: ids && { in: [...ids] } },
      data: { readAt },
    });
  }
}
