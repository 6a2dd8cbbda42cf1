import { Draft, DraftKey, DraftQuery, DraftSummary, listOf, PutDraft, type User } from '@isnad/contracts';
import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IfMatch, IfMatchOptional } from '../platform/http/if-match.js';
import { DraftService } from './draft.service.js';

@ApiTags('drafts')
@Controller('drafts')
@Requires('drafts.use-own')
export class DraftController {
  constructor(private readonly drafts: DraftService) {}

  @Get()
  @Answers(listOf(DraftSummary))
  list(@Query({ schema: DraftQuery }) query: DraftQuery, @CurrentUser() user: User) {
    return this.drafts.list(query, user);
  }

  @Get(':key')
  @Answers(Draft)
  get(@Param('key', { schema: DraftKey }) key: string, @CurrentUser() user: User): Promise<Draft> {
    return this.drafts.get(key, user);
  }

  /** The first save goes without `If-Match`; every other names the version it goes on from. */
  @Put(':key')
  @Answers(Draft)
  put(
    @Param('key', { schema: DraftKey }) key: string,
    @IfMatchOptional() version: number | undefined,
    @Body({ schema: PutDraft }) { body }: PutDraft,
    @CurrentUser() user: User,
  ): Promise<Draft> {
    return this.drafts.put(key, version, body, user);
  }

  @Delete(':key')
  @AnswersNothing()
  remove(
    @Param('key', { schema: DraftKey }) key: string,
    @IfMatch() version: number,
    @CurrentUser() user: User,
  ): Promise<void> {
    return this.drafts.remove(key, version, user);
  }
}
