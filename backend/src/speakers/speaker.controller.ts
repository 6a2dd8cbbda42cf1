import { CreateSpeaker, Id, listOf, Speaker, SpeakerListQuery, UpdateSpeaker, type User } from '@isnad/contracts';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { SpeakerService } from './speaker.service.js';

@ApiTags('speakers')
@Controller('speakers')
export class SpeakerController {
  constructor(private readonly speakers: SpeakerService) {}

  @Get()
  @Requires('speakers.read')
  @Answers(listOf(Speaker))
  list(@Query({ schema: SpeakerListQuery }) query: SpeakerListQuery): Promise<Page<Speaker>> {
    return this.speakers.list(query);
  }

  @Post()
  @Requires('speakers.create')
  @Answers(Speaker, 201)
  create(@Body({ schema: CreateSpeaker }) input: CreateSpeaker, @CurrentUser() user: User): Promise<Speaker> {
    return this.speakers.create(input, user);
  }

  @Get(':id')
  @Requires('speakers.read')
  @Answers(Speaker)
  get(@Param('id', { schema: Id }) id: string): Promise<Speaker> {
    return this.speakers.get(id);
  }

  @Patch(':id')
  @Requires('speakers.update')
  @Answers(Speaker)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateSpeaker }) change: UpdateSpeaker,
    @CurrentUser() user: User,
  ): Promise<Speaker> {
    return this.speakers.update(id, version, change, user);
  }
}
