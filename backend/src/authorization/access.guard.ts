import '@fastify/cookie';
import { can } from '@isnad/contracts';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { setCaller } from '../auth/caller.js';
import { SessionService } from '../auth/session.service.js';
import { problem } from '../platform/http/problem-error.js';
import { ACCESS, type Access } from './access.js';

/** The one door of the API: finds out who asks and lets through only what the handler's access and the policy allow. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw problem('forbidden');
    if (access.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.sessions.identify(request.cookies, request.headers.authorization);
    if (!caller) throw problem('unauthenticated');
    setCaller(request, caller);
    if (access.kind === 'permission' && !can(caller.user.role, access.permission)) throw problem('forbidden');
    return true;
  }
}
