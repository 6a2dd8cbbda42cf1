import { EventListQuery, HistoryEvent, Id, listOf } from '@isnad/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { EventRepository } from './event.repository.js';

@ApiTags('history')
@Controller()
export class EventController {
  constructor(private readonly events: EventRepository) {}

  @Get('events')
  @Requires('events.read')
  @Answers(listOf(HistoryEvent))
  list(@Query({ schema: EventListQuery }) query: EventListQuery) {
    return this.events.list(query);
  }

  @Get('claims/:id/events')
  @Requires('events.read')
  @Answers(listOf(HistoryEvent))
  ofClaim(@Param('id', { schema: Id }) claimId: string, @Query({ schema: EventListQuery }) query: EventListQuery) {
    return this.events.list({ ...query, claimId });
  }
}
