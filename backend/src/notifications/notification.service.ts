import type { Notification, NotificationListQuery, ReadNotifications, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Page } from '../platform/db/paging.js';
import { NotificationRepository } from './notification.repository.js';

/** What people are told of; sent by `Transaction.notify`, together with the change. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly clock: Clock,
  ) {}

  list(query: NotificationListQuery, user: User): Promise<Page<Notification>> {
    return this.notifications.list(user.id, query);
  }

  /** Marks the caller's own as read; ids of others' change nothing. */
  markRead({ ids }: ReadNotifications, user: User): Promise<void> {
    return this.notifications.markRead(user.id, ids, this.clock.now());
  }
}
