import type { Tag, TagListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { TagRepository } from './tag.repository.js';

/** The words by which claims are sorted. They come and go with the claims that carry them. */
@Injectable()
export class TagService {
  constructor(
    private readonly database: Database,
    private readonly tags: TagRepository,
  ) {}

  list(query: TagListQuery): Promise<Page<Tag>> {
    return this.tags.list(this.database.client, query);
  }
}
