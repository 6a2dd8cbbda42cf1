import { type Problem, type ProblemCode, preferredLanguage } from '@isnad/contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  brokenRule,
  isForeignKeyViolation,
  isUnavailable,
  isUniqueViolation,
  isWorthRepeating,
} from '../db/database-error.js';
import { ProblemError, problem } from './problem-error.js';
import { ValidationError } from './validation-error.js';

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  413: 'request.too-large',
  415: 'request.unsupported-type',
  429: 'request.too-many',
  503: 'server.unavailable',
};

/** Every error that leaves the API leaves here: RFC 9457, in the reader's language, without anything of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const answer = this.describe(error, request);
    const retryAfter = error instanceof ProblemError ? error.options.retryAfterSeconds : undefined;
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    reply.status(answer.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(answer));
  }

  private describe(error: unknown, request: FastifyRequest): Problem {
    const language = preferredLanguage(request.headers['accept-language']);
    if (error instanceof ValidationError) return error.toProblem(language, request.id);
    const known = error instanceof ProblemError ? error : this.translate(error);
    if (known.status >= 500) this.logger.error({ requestId: request.id, error: known.options.cause ?? error });
    return known.toProblem(language, request.id);
  }

  private translate(error: unknown): ProblemError {
    const rule = brokenRule(error);
    if (rule) return problem('rule.refused', { detail: { ar: rule, en: rule }, cause: error });
    if (isUniqueViolation(error)) return problem('rule.refused', { cause: error });
    if (isForeignKeyViolation(error)) return problem('reference.unknown', { cause: error });
    if (isUnavailable(error) || isWorthRepeating(error)) return problem('server.unavailable', { cause: error });
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
    return problem(codeOfStatus[status] ?? 'server.error', { cause: error });
  }
}

/** Fastify's own refusals (a broken JSON body, one too large) carry their status as a property. */
function statusOf(error: unknown): number {
  if (typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  return 500;
}
