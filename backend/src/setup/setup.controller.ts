import { CompleteSetup, defaultPreferences, permissionsOf, Session, SetupState } from '@isnad/contracts';
import { Body, Controller, Get, Inject, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { setSessionCookie } from '../auth/session-cookie.js';
import { Public } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { SetupService } from './setup.service.js';

@ApiTags('setup')
@Controller('setup')
@Public()
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  @Get()
  @Answers(SetupState)
  state(): Promise<SetupState> {
    return this.setup.state();
  }

  @Post()
  @Answers(Session, 201)
  async complete(
    @Body({ schema: CompleteSetup }) input: CompleteSetup,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { user, session } = await this.setup.complete(input);
    setSessionCookie(reply, session, this.address.secure);
    return { user, permissions: permissionsOf(user.role), preferences: defaultPreferences };
  }
}
