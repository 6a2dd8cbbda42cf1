import '@fastify/cookie';
import { can, UNATTENDED_HEADER } from '@isnad/contracts';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { setCaller } from '../auth/caller.js';
import { SessionService } from '../auth/session.service.js';
import { problem } from '../platform/http/problem-error.js';
import { ACCESS, type Access, UNATTENDED } from './access.js';

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
    const { cookies, headers } = request;
    const caller = this.isUse(context, request)
      ? await this.sessions.identify(cookies, headers.authorization)
      : await this.sessions.recognise(cookies, headers.authorization);
    if (!caller) throw problem('unauthenticated');
    setCaller(request, caller);
    if (access.kind === 'permission' && !can(caller.user.role, access.permission)) throw problem('forbidden');
    return true;
  }

  /** Whether a person, or a program by its token, asks; not a page that was left open. */
  private isUse(context: ExecutionContext, { headers }: FastifyRequest): boolean {
    if (headers.authorization !== undefined) return true;
    const isUnattended = this.reflector.getAllAndOverride<boolean | undefined>(UNATTENDED, [
      context.getHandler(),
      context.getClass(),
    ]);
    return !isUnattended && headers[UNATTENDED_HEADER] === undefined;
  }
}
