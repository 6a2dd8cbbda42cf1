import type { Activity, Claim } from '@isnad/contracts';

/**
 * What somebody who opens a claim's page is there for: their review where one is awaited of them, the verdict where they may write
 * it, and otherwise to read.
 */
export function activityAt(
  { status, assignments, availableActions }: Pick<Claim, 'status' | 'assignments' | 'availableActions'>,
  userId: string | undefined,
): Activity {
  const awaited = assignments.some(({ reviewer, reviewed }) => reviewer.id === userId && !reviewed);
  if (status === 'in_review' && awaited) return 'reviewing';
  return status === 'deciding' && availableActions.includes('submit_verdict') ? 'editing' : 'viewing';
}
