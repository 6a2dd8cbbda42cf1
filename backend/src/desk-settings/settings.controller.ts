import { Settings, UpdateSettings, type User } from '@isnad/contracts';
import { Body, Controller, Get, Patch, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { SettingsService } from './settings.service.js';

/** The settings have no id, so that the interceptor does not take them for a record: their ETag is set here. */
@ApiTags('settings')
@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @Requires('settings.read')
  @Answers(Settings)
  async get(@Res({ passthrough: true }) reply: FastifyReply): Promise<Settings> {
    return withETag(reply, await this.settings.current());
  }

  @Patch()
  @Requires('settings.update')
  @Answers(Settings)
  async update(
    @IfMatch() version: number,
    @Body({ schema: UpdateSettings }) change: UpdateSettings,
    @CurrentUser() user: User,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Settings> {
    return withETag(reply, await this.settings.update(version, change, user));
  }
}

function withETag(reply: FastifyReply, settings: Settings): Settings {
  reply.header('etag', `"${settings.version}"`);
  return settings;
}
