import { Health } from '@isnad/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../authorization/access.js';
import { Database } from '../db/database.js';
import { Answers } from '../http/answers.js';
import { problem } from '../http/problem-error.js';

@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  @Answers(Health)
  live(): Health {
    return { status: 'ok' };
  }

  /** The process can serve: its database answers. */
  @Get('ready')
  @Answers(Health)
  async ready(): Promise<Health> {
    try {
      await this.database.client.$queryRaw`SELECT 1`;
    } catch (cause) {
      throw problem('server.unavailable', { cause });
    }
    return { status: 'ok' };
  }
}
