import { listOf, Presence, PresenceQuery, PutPresence, type User } from '@isnad/contracts';
import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires, Unattended } from '../authorization/access.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { PresenceService } from './presence.service.js';

@ApiTags('live')
@Controller('presence')
@Unattended()
export class PresenceController {
  constructor(private readonly presence: PresenceService) {}

  @Get()
  @Requires('presence.read')
  @Answers(listOf(Presence))
  list(@Query({ schema: PresenceQuery }) subject: PresenceQuery) {
    return this.presence.list(subject);
  }

  /** Says that the caller is there; to be repeated while the page is open. Answers everybody who is. */
  @Put()
  @Requires('presence.put-own')
  @Answers(listOf(Presence))
  put(@Body({ schema: PutPresence }) { subject, activity, selection }: PutPresence, @CurrentUser() user: User) {
    return this.presence.put(subject, { activity, selection: selection ?? null }, user);
  }

  @Delete()
  @Requires('presence.put-own')
  @AnswersNothing()
  leave(@Query({ schema: PresenceQuery }) subject: PresenceQuery, @CurrentUser() user: User): Promise<void> {
    return this.presence.leave(subject, user);
  }
}
