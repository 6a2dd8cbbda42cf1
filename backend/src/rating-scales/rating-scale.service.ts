import type { RatingScale, RatingScaleListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { RatingScaleRepository } from './rating-scale.repository.js';

/** The scales on which truth is rated. */
@Injectable()
export class RatingScaleService {
  constructor(
    private readonly database: Database,
    private readonly scales: RatingScaleRepository,
  ) {}

  list(query: RatingScaleListQuery): Promise<Page<RatingScale>> {
    return this.scales.list(this.database.client, query);
  }
}
