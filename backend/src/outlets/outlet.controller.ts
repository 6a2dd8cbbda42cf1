import { listOf, Outlet, OutletListQuery } from '@isnad/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers } from '../platform/http/answers.js';
import { OutletService } from './outlet.service.js';

@ApiTags('outlets')
@Controller('outlets')
export class OutletController {
  constructor(private readonly outlets: OutletService) {}

  @Get()
  @Requires('outlets.read')
  @Answers(listOf(Outlet))
  list(@Query({ schema: OutletListQuery }) query: OutletListQuery): Promise<Page<Outlet>> {
    return this.outlets.list(query);
  }
}
