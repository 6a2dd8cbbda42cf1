import { type ProblemError, problem } from './problem-error.js';

/** 412: the caller has seen an older version. Carries the version and the record (its contract form) as they are stored now. */
function staleRecord(currentVersion: number, current: unknown): ProblemError {
  return problem('precondition.failed', { currentVersion, current });
}

/**
 * Why a compare-and-set changed nothing: 404 when the record is not there, otherwise 412 with what is. `current` is the record
 * in its contract form, read again after the write failed:
 *
 *     const { count } = await db.x.updateMany({ where: { id, version }, data: { …, version: { increment: 1 } } });
 *     if (count === 0) throw missingOrStale(await find(db, id));
 */
export function missingOrStale(current: { readonly version: number } | null): ProblemError {
  return current ? staleRecord(current.version, current) : problem('not-found');
}
