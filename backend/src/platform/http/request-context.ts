import { AsyncLocalStorage } from 'node:async_hooks';
import { type InterfaceLanguage, preferredLanguage } from '@isnad/contracts';
import type { FastifyInstance } from 'fastify';

/** What everything below a request may ask about it without being handed it. */
export interface RequestContext {
  readonly requestId: string;
  readonly language: InterfaceLanguage;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** The request being served; outside one (start-up, command line) Arabic and no id. */
export function currentRequest(): RequestContext {
  return storage.getStore() ?? { requestId: '', language: 'ar' };
}

/**
 * Gives every request its context. It is entered twice: reading a body runs in the socket's own async context, which would
 * otherwise lose what `onRequest` entered.
 */
export function installRequestContext(fastify: FastifyInstance): void {
  const contexts = new WeakMap<object, RequestContext>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const context = { requestId: request.id, language: preferredLanguage(request.headers['accept-language']) };
    contexts.set(request, context);
    storage.run(context, done);
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const context = contexts.get(request);
    if (context) storage.run(context, done);
    else done();
  });
}
