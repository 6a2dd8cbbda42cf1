import { permissionsOf, Session, SignIn, type User } from '@isnad/contracts';
import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, SignedIn } from '../authorization/access.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { problem } from '../platform/http/problem-error.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { AccountService } from '../users/account.service.js';
import { type Caller, CurrentCaller, CurrentUser } from './caller.js';
import { SESSION_COOKIE, SessionService } from './session.service.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly account: AccountService,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  @Post('session')
  @Public()
  @Answers(Session)
  async signIn(
    @Body({ schema: SignIn }) credentials: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const session = await this.sessions.signIn(credentials, request.ip);
    const caller = await this.sessions.identify({ [SESSION_COOKIE]: session.secret }, undefined);
    if (!caller) throw problem('session.bad-credentials');
    setSessionCookie(reply, session, this.address.secure);
    return this.sessionOf(caller.user);
  }

  @Get('session')
  @SignedIn()
  @Answers(Session)
  current(@CurrentUser() user: User): Promise<Session> {
    return this.sessionOf(user);
  }

  @Delete('session')
  @SignedIn()
  @AnswersNothing()
  async signOut(@CurrentCaller() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(caller);
    clearSessionCookie(reply, this.address.secure);
  }

  @Delete('sessions')
  @SignedIn()
  @AnswersNothing()
  async signOutEverywhere(
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOutEverywhere(caller);
    clearSessionCookie(reply, this.address.secure);
  }

  private async sessionOf(user: User): Promise<Session> {
    const preferences = await this.account.preferencesOf(user.id);
    return { user, permissions: permissionsOf(user.role), preferences };
  }
}
