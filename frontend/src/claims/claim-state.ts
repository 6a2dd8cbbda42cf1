import type { ClaimStatus, ClaimSummary } from '@isnad/contracts';

/** States in which nothing presses any more. */
const settled: readonly ClaimStatus[] = ['published', 'rejected', 'retracted'];

export const isSettled = ({ status }: Pick<ClaimSummary, 'status'>): boolean => settled.includes(status);

/** How many days have passed whole since a moment. */
export function wholeDaysSince(moment: string, now = new Date()): number {
  return Math.max(0, Math.floor((now.getTime() - new Date(moment).getTime()) / 86_400_000));
}

/** Past its day, while there is still something to do. */
export function isOverdue(claim: Pick<ClaimSummary, 'status' | 'dueAt'>, now = new Date()): boolean {
  return claim.dueAt !== null && !isSettled(claim) && new Date(claim.dueAt) < now;
}
