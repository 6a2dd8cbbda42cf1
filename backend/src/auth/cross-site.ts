import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problem } from '../platform/http/problem-error.js';
import { currentRequest } from '../platform/http/request-context.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a write may come from where it comes from. Browsers name the relation in `Sec-Fetch-Site`; those that do not yet
 * still send `Origin` with every write, which then must name this host. A request with neither comes from a program, which no
 * other site can steer. Beside `SameSite=Lax` this is the second lock (OWASP: cross-site request forgery, fetch metadata).
 */
export function mayWriteFrom(
  headers: { site?: string; origin?: string; host?: string },
  publicOrigin?: string,
): boolean {
  if (headers.site !== undefined) return headers.site === 'same-origin' || headers.site === 'none';
  if (headers.origin === undefined) return true;
  if (publicOrigin && headers.origin === publicOrigin) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

/** Refuses writes that another site makes a browser send. */
export function installCrossSiteProtection(fastify: FastifyInstance, publicOrigin?: string): void {
  fastify.addHook('preValidation', async (request: FastifyRequest, reply) => {
    if (SAFE_METHODS.has(request.method)) return;
    const { host, origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    if (mayWriteFrom({ site: Array.isArray(site) ? site[0] : site, origin, host }, publicOrigin)) return;
    const refusal = problem('request.cross-site').toProblem(currentRequest().language, request.id);
    await reply.status(refusal.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(refusal));
  });
}
