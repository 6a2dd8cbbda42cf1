import { listOf, RatingScale, RatingScaleListQuery } from '@isnad/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers } from '../platform/http/answers.js';
import { RatingScaleService } from './rating-scale.service.js';

@ApiTags('rating-scales')
@Controller('rating-scales')
export class RatingScaleController {
  constructor(private readonly scales: RatingScaleService) {}

  @Get()
  @Requires('rating-scales.read')
  @Answers(listOf(RatingScale))
  list(@Query({ schema: RatingScaleListQuery }) query: RatingScaleListQuery): Promise<Page<RatingScale>> {
    return this.scales.list(query);
  }
}
