import { Dashboard, DashboardQuery } from '@isnad/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { DashboardService } from './dashboard.service.js';

@ApiTags('dashboard')
@Controller('dashboard')
export class DashboardController {
  constructor(private readonly dashboard: DashboardService) {}

  @Get()
  @Requires('dashboard.read')
  @Answers(Dashboard)
  read(@Query({ schema: DashboardQuery }) query: DashboardQuery): Promise<Dashboard> {
    return this.dashboard.read(query);
  }
}
