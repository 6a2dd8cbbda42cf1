import { Id, listOf, Segment, SegmentListQuery, UpdateSegment, type User } from '@isnad/contracts';
import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { SegmentService } from './segment.service.js';

@ApiTags('segments')
@Controller()
export class SegmentController {
  constructor(private readonly segments: SegmentService) {}

  @Get('documents/:id/segments')
  @Requires('segments.read')
  @Answers(listOf(Segment))
  list(
    @Param('id', { schema: Id }) documentId: string,
    @Query({ schema: SegmentListQuery }) query: SegmentListQuery,
  ): Promise<Page<Segment>> {
    return this.segments.list(documentId, query);
  }

  @Get('segments/:id')
  @Requires('segments.read')
  @Answers(Segment)
  get(@Param('id', { schema: Id }) id: string): Promise<Segment> {
    return this.segments.get(id);
  }

  @Patch('segments/:id')
  @Requires('segments.update')
  @Answers(Segment)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateSegment }) change: UpdateSegment,
    @CurrentUser() user: User,
  ): Promise<Segment> {
    return this.segments.update(id, version, change, user);
  }
}
