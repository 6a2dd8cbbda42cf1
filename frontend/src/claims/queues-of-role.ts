import type { ClaimQueue, Role } from '@isnad/contracts';

const queues: Readonly<Record<Role, readonly ClaimQueue[]>> = {
  viewer: [],
  reviewer: ['to_review', 'to_decide', 'mine', 'overdue'],
  editor: ['to_triage', 'to_review', 'to_decide', 'to_approve', 'to_publish', 'mine', 'overdue'],
  admin: [],
};

/** The work lists that can hold something for a person of this role, in the order of the claim's way. */
export function queuesOfRole(role: Role): readonly ClaimQueue[] {
  return queues[role];
}
