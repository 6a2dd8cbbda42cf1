import { Prisma } from '../../generated/prisma/client.js';

/** What PostgreSQL said, wherever in the chain of causes the driver adapter put it. */
function driverCause(error: unknown): { code?: string; message?: string } | undefined {
  for (let current = error, depth = 0; typeof current === 'object' && current !== null && depth < 6; depth += 1) {
    if ('originalCode' in current && typeof current.originalCode === 'string') {
      const message = 'originalMessage' in current ? String(current.originalMessage) : undefined;
      return { code: current.originalCode, message };
    }
    const meta = 'meta' in current ? (current.meta as { driverAdapterError?: unknown } | undefined) : undefined;
    current = meta?.driverAdapterError ?? ('cause' in current ? current.cause : undefined);
  }
  return undefined;
}

/** SQLSTATE of a refusal by one of the rules in the `enforced_the_rules` migration. */
const RULE_SQLSTATE = 'IS001';

/** The explanation of the rule that the database would not break; undefined for any other error. */
export function brokenRule(error: unknown): string | undefined {
  const cause = driverCause(error);
  return cause?.code === RULE_SQLSTATE ? (cause.message ?? RULE_SQLSTATE) : undefined;
}

/** Whether a unique key refused the write: somebody else came first. */
export function isUniqueViolation(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return true;
  return driverCause(error)?.code === '23505';
}

/** Whether the write names a record that is not there, or removes one that another still names. */
export function isForeignKeyViolation(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003') return true;
  return driverCause(error)?.code === '23503';
}

/** SQLSTATE of a transaction that PostgreSQL gave up so that another could go on: serialization failure and deadlock. */
const GIVEN_UP = new Set(['40001', '40P01']);

/** Whether the same transaction, run anew, may well succeed. */
export function isWorthRepeating(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034') return true;
  return GIVEN_UP.has(driverCause(error)?.code ?? '');
}

/** Whether PostgreSQL stopped a statement that took longer than it was given. */
export function isTimedOut(error: unknown): boolean {
  return driverCause(error)?.code === '57014';
}

/** Whether the database could not be asked at all, so that trying again later may help. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'].includes(error.code)
  );
}
