import { CreateSpeech, Id, listOf, Speech, SpeechListQuery, UpdateSpeech, type User } from '@isnad/contracts';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { SpeechService } from './speech.service.js';

@ApiTags('speeches')
@Controller('speeches')
export class SpeechController {
  constructor(private readonly speeches: SpeechService) {}

  @Get()
  @Requires('speeches.read')
  @Answers(listOf(Speech))
  list(@Query({ schema: SpeechListQuery }) query: SpeechListQuery): Promise<Page<Speech>> {
    return this.speeches.list(query);
  }

  @Post()
  @Requires('speeches.create')
  @Answers(Speech, 201)
  create(@Body({ schema: CreateSpeech }) input: CreateSpeech, @CurrentUser() user: User): Promise<Speech> {
    return this.speeches.create(input, user);
  }

  @Get(':id')
  @Requires('speeches.read')
  @Answers(Speech)
  get(@Param('id', { schema: Id }) id: string): Promise<Speech> {
    return this.speeches.get(id);
  }

  @Patch(':id')
  @Requires('speeches.update')
  @Answers(Speech)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateSpeech }) change: UpdateSpeech,
    @CurrentUser() user: User,
  ): Promise<Speech> {
    return this.speeches.update(id, version, change, user);
  }
}
