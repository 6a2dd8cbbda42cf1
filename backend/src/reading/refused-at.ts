import { type ProblemError, problem } from '../platform/http/problem-error.js';
import { ReadingRefusal } from './reading-refusal.js';

/** A reader's refusal as the request's, at the field that held what was to be read; any other error as it is. */
export function refusalAt(field: string, error: unknown): ProblemError | unknown {
  if (!(error instanceof ReadingRefusal)) return error;
  return problem(error.code, { field, detail: error.detail, cause: error });
}

/** Does what may refuse to read; a refusal then names the field. */
export function refusedAt<Result>(field: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw refusalAt(field, error);
  }
}
