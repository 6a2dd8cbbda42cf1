import type { FieldRule, TransitionRequest, User } from '@isnad/contracts';
import type { ClaimFacts } from '../claims/claim-facts.js';

export interface AssigneeChange {
  readonly added: readonly string[];
  readonly released: readonly string[];
}

export type AssigneeRefusal = { readonly path: string; readonly rule: FieldRule } | { readonly tooFew: number };

/**
 * Who is added to and released from a round. An editor names the whole set, at least as many as the claim requires; whoever has
 * reviewed stays. A reviewer, where the desk allows it, adds only themself: the others may follow one by one.
 * `eligible` holds those of the named who are active members and may review.
 */
export function changeOfAssignees(
  facts: Pick<ClaimFacts, 'assigneeIds' | 'reviews' | 'requiredReviews'>,
  user: Pick<User, 'id' | 'role'>,
  request: Pick<TransitionRequest, 'assigneeIds'>,
  eligible: ReadonlySet<string>,
): AssigneeChange | AssigneeRefusal {
  const present = new Set(facts.assigneeIds);
  if (user.role === 'reviewer') {
    const named = request.assigneeIds ?? [user.id];
    if (named.some((id) => id !== user.id)) return { path: 'assigneeIds', rule: 'only-yourself' };
    return { added: present.has(user.id) ? [] : [user.id], released: [] };
  }
  const wanted = new Set(request.assigneeIds ?? []);
  if (wanted.size === 0) return { path: 'assigneeIds', rule: 'assignees-needed' };
  const named = request.assigneeIds ?? [];
  const unfit = named.findIndex((id) => !eligible.has(id));
  if (unfit >= 0) return { path: `assigneeIds.${unfit}`, rule: 'not-a-reviewer' };
  const reviewed = new Set(facts.reviews.map(({ reviewerId }) => reviewerId));
  if ([...reviewed].some((id) => !wanted.has(id))) return { path: 'assigneeIds', rule: 'reviewer-has-reviewed' };
  if (wanted.size < facts.requiredReviews) return { tooFew: wanted.size };
  return {
    added: [...wanted].filter((id) => !present.has(id)),
    released: [...present].filter((id) => !wanted.has(id)),
  };
}
