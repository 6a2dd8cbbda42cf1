import type { Claim } from '@isnad/contracts';
import type { ClaimSection } from './sections.js';

/** What only this person can bring the claim on by, and where on the page it is written. */
export type OwnWork = Extract<ClaimSection, 'reviews' | 'verdict'>;

/**
 * The review that a person still owes, or the verdict that nobody has written and they may; null for neither. Read from what the
 * server says: who is assigned, and why the verdict cannot be submitted yet.
 */
export function ownWork(
  { status, assignments, blockedActions }: Pick<Claim, 'status' | 'assignments' | 'blockedActions'>,
  userId: string,
): OwnWork | null {
  if (status === 'in_review') {
    return assignments.some(({ reviewer, reviewed }) => reviewer.id === userId && !reviewed) ? 'reviews' : null;
  }
  const submission = blockedActions.find(({ action }) => action === 'submit_verdict');
  const unmet = new Set(submission?.unmet.map(({ guard }) => guard));
  return unmet.has('hasVerdict') && !unmet.has('mayWriteVerdict') ? 'verdict' : null;
}
