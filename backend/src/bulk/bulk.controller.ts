import { BulkAnswer, BulkRequest, type User } from '@isnad/contracts';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { BulkService } from './bulk.service.js';

@ApiTags('claims')
@Controller('claims/bulk')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  /** Answers 200 with what became of each claim, also where all were refused. */
  @Post()
  @Requires('claims.update')
  @Answers(BulkAnswer)
  run(@Body({ schema: BulkRequest }) request: BulkRequest, @CurrentUser() user: User): Promise<BulkAnswer> {
    return this.bulk.run(request, user);
  }
}
