import type { ClaimStatus } from '@isnad/contracts';

/** The straight way of a claim, as the step bar draws it. */
const wayOfClaim = [
  'proposed',
  'queued',
  'in_review',
  'deciding',
  'awaiting_approval',
  'approved',
  'published',
] as const satisfies readonly ClaimStatus[];

export interface ClaimStep {
  readonly status: ClaimStatus;
  readonly state: 'done' | 'current' | 'ahead';
}

/**
 * Where a claim stands on its way. A rejected claim has left it (null): how far it had come is told by its history. A retracted
 * one was published, and shows the whole way behind it.
 */
export function stepsOf(status: ClaimStatus): ClaimStep[] | null {
  if (status === 'rejected') return null;
  const place = status === 'retracted' ? wayOfClaim.length : wayOfClaim.indexOf(status);
  return wayOfClaim.map((step, index) => ({
    status: step,
    state: index < place ? 'done' : index === place ? 'current' : 'ahead',
  }));
}

/** Whether evidence and appearances may still be gathered; only what the page offers, since the server decides. */
export function isOpenForWork(status: ClaimStatus): boolean {
  switch (status) {
    case 'proposed':
    case 'queued':
    case 'in_review':
    case 'deciding':
      return true;
    case 'awaiting_approval':
    case 'approved':
    case 'published':
    case 'rejected':
    case 'retracted':
      return false;
  }
}
