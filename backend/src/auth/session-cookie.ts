import '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from './session.service.js';

const attributes = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure });

/** Scripts cannot read it, other sites cannot send it with a write, and over https it never travels in the clear. */
export function setSessionCookie(
  reply: FastifyReply,
  session: { secret: string; expiresAt: Date },
  secure: boolean,
): void {
  reply.setCookie(SESSION_COOKIE, session.secret, { ...attributes(secure), expires: session.expiresAt });
}

export function clearSessionCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(SESSION_COOKIE, attributes(secure));
}
