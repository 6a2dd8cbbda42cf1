import { listOf, Notification, NotificationListQuery, ReadNotifications, type User } from '@isnad/contracts';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { NotificationService } from './notification.service.js';

@ApiTags('notifications')
@Controller('notifications')
@Requires('notifications.read-own')
export class NotificationController {
  constructor(private readonly notifications: NotificationService) {}

  @Get()
  @Answers(listOf(Notification))
  list(
    @Query({ schema: NotificationListQuery }) query: NotificationListQuery,
    @CurrentUser() user: User,
  ): Promise<Page<Notification>> {
    return this.notifications.list(query, user);
  }

  @Post('read')
  @AnswersNothing()
  markRead(@Body({ schema: ReadNotifications }) which: ReadNotifications, @CurrentUser() user: User): Promise<void> {
    return this.notifications.markRead(which, user);
  }
}
