import type { User } from '@isnad/contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/db/unit-of-work.js';
import { problem } from '../platform/http/problem-error.js';

/** Who is asking, as stored: read from the session's row for every request, never from the request itself. */
export interface Caller {
  readonly user: User;
  /** The session that was used; null for a personal token. */
  readonly sessionId: string | null;
}

const callers = new WeakMap<FastifyRequest, Caller>();

export function setCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

function callerOf(request: FastifyRequest): Caller | undefined {
  return callers.get(request);
}

export const actorOf = (user: User): Actor => ({ id: user.id, name: user.name });

/** The signed-in person: `@CurrentUser() user: User`. */
export const CurrentUser = createParamDecorator((_data: unknown, context: ExecutionContext): User => {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!caller) throw problem('unauthenticated');
  return caller.user;
});

/** The signed-in person and their session: `@CurrentCaller() caller: Caller`. */
export const CurrentCaller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!caller) throw problem('unauthenticated');
  return caller;
});
