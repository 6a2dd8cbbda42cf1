import { listOf, Tag, TagListQuery } from '@isnad/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers } from '../platform/http/answers.js';
import { TagService } from './tag.service.js';

@ApiTags('tags')
@Controller('tags')
export class TagController {
  constructor(private readonly tags: TagService) {}

  @Get()
  @Requires('tags.read')
  @Answers(listOf(Tag))
  list(@Query({ schema: TagListQuery }) query: TagListQuery): Promise<Page<Tag>> {
    return this.tags.list(query);
  }
}
