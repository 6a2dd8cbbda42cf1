import type { InterfaceLanguage, Problem, ProblemCode } from '@isnad/contracts';
import { HttpException } from '@nestjs/common';
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

export interface DescribedError {
  readonly problem: Problem;
  /** What is to be logged of a failure of the server's own; undefined for a refusal. */
  readonly failure?: unknown;
}

/** Any error as a reader may see it: RFC 9457 in their language, without anything of the inside. `instance` is the request's id. */
export function describeError(error: unknown, language: InterfaceLanguage, instance: string): DescribedError {
  if (error instanceof ValidationError) return { problem: error.toProblem(language, instance) };
  const known = error instanceof ProblemError ? error : translate(error);
  const described = known.toProblem(language, instance);
  return known.status >= 500 ? { problem: described, failure: known.options.cause ?? error } : { problem: described };
}

function translate(error: unknown): ProblemError {
  const rule = brokenRule(error);
  if (rule) return problem('rule.refused', { detail: { ar: rule, en: rule }, cause: error });
  if (isUniqueViolation(error)) return problem('rule.refused', { cause: error });
  if (isForeignKeyViolation(error)) return problem('reference.unknown', { cause: error });
  if (isUnavailable(error) || isWorthRepeating(error)) return problem('server.unavailable', { cause: error });
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  return problem(codeOfStatus[status] ?? 'server.error', { cause: error });
}

/** Fastify's own refusals (a broken JSON body, one too large) carry their status as a property. */
function statusOf(error: unknown): number {
  if (typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  return 500;
}
