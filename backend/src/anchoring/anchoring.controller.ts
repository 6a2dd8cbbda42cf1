import { Anchoring, AnchoringListQuery, DecideAnchoring, Id, listOf, type User } from '@isnad/contracts';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { AnchoringService } from './anchoring.service.js';

@ApiTags('anchorings')
@Controller('anchorings')
export class AnchoringController {
  constructor(private readonly anchorings: AnchoringService) {}

  /** Places in newer texts, the oldest first; `?state=pending` is the queue. */
  @Get()
  @Requires('anchorings.read')
  @Answers(listOf(Anchoring))
  list(@Query({ schema: AnchoringListQuery }) query: AnchoringListQuery): Promise<Page<Anchoring>> {
    return this.anchorings.list(query);
  }

  @Get(':id')
  @Requires('anchorings.read')
  @Answers(Anchoring)
  get(@Param('id', { schema: Id }) id: string): Promise<Anchoring> {
    return this.anchorings.get(id);
  }

  @Post(':id/decision')
  @Requires('anchorings.decide')
  @Answers(Anchoring)
  decide(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: DecideAnchoring }) decision: DecideAnchoring,
    @CurrentUser() user: User,
  ): Promise<Anchoring> {
    return this.anchorings.decide(id, version, decision, user);
  }
}
