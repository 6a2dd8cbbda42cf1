import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fieldProblem, problem } from './problem-error.js';

/**
 * Reads the version out of an `If-Match` header: `"7"` as served, or bare `7`. Absent is 428; anything else, `*` included, is refused,
 * since a write that does not name what it has seen is how updates are lost.
 */
export function parseIfMatch(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw problem('precondition.required');
  const match = /^(?:(?:W\/)?"(\d{1,9})"|(\d{1,9}))$/.exec(header.trim());
  if (!match) throw fieldProblem({ path: 'If-Match', rule: 'version-malformed' });
  return Number(match[1] ?? match[2]);
}

/** As `@IfMatch()`, where the same call also makes what is not there yet: undefined without the header. */
export const IfMatchOptional = createParamDecorator((_data: unknown, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  return header === undefined ? undefined : parseIfMatch(header);
});

/** The version that the caller has seen: `@IfMatch() version: number`. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number =>
  parseIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
