import type { ClaimStatus, ClaimSummary } from '@isnad/contracts';

/** States in which nothing presses any more. */
const settled: readonly ClaimStatus[] = ['published', 'rejected', 'retracted'];

export const isSettled = ({ status }: Pick<ClaimSummary, 'status'>): boolean => settled.includes(status);

/** Past its day, while there is still something to do. */
export function isOverdue(claim: Pick<ClaimSummary, 'status' | 'dueAt'>, now = new Date()): boolean {
  return claim.dueAt !== null && !isSettled(claim) && new Date(claim.dueAt) < now;
}
