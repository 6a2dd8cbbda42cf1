import { type Claim, type ClaimAction, type ClaimStatus, claimWorkflow, type Role } from '@isnad/contracts';

/** The states that the board shows, in the order of a claim's way. What was rejected or retracted is no longer under way. */
export const boardStatuses = [
  'proposed',
  'queued',
  'in_review',
  'deciding',
  'awaiting_approval',
  'approved',
  'published',
] as const satisfies readonly ClaimStatus[];
export type BoardStatus = (typeof boardStatuses)[number];

/** A step that a person takes; `complete_reviews` is Isnad's own. */
export type PersonsAction = Exclude<ClaimAction, 'complete_reviews'>;
const isPersons = (action: ClaimAction): action is PersonsAction => action !== 'complete_reviews';

/** Whether the workflow knows a step of this role from one state to another: what a dragged card may be dropped on. */
export function mayLead(from: ClaimStatus, to: ClaimStatus, role: Role): boolean {
  return (
    from !== to &&
    Object.values(claimWorkflow).some(
      (step) => step.from.includes(from) && step.to === to && step.by.some((actor) => actor === role),
    )
  );
}

/** What the server offers this person for the claim, in its order; those that end something come last. */
export function offeredSteps(claim: Pick<Claim, 'availableActions'>): PersonsAction[] {
  const ends = (action: PersonsAction) => ['rejected', 'retracted'].includes(claimWorkflow[action].to);
  return claim.availableActions.filter(isPersons).sort((a, b) => Number(ends(a)) - Number(ends(b)));
}

export type DropAnswer =
  | { readonly kind: 'step'; readonly action: PersonsAction }
  /** The step exists and something is missing: what, in the server's words. */
  | { readonly kind: 'blocked'; readonly reasons: readonly string[] }
  | { readonly kind: 'none' };

/** What dropping a claim on a column means, from what the server offers. */
export function dropAnswer(
  claim: Pick<Claim, 'status' | 'availableActions' | 'blockedActions'>,
  to: ClaimStatus,
): DropAnswer {
  const leads = (action: ClaimAction) => claim.status !== to && claimWorkflow[action].to === to;
  const action = offeredSteps(claim).find(leads);
  if (action) return { kind: 'step', action };
  const blocked = claim.blockedActions.find((one) => isPersons(one.action) && leads(one.action));
  if (blocked) return { kind: 'blocked', reasons: blocked.unmet.map(({ explanation }) => explanation) };
  return { kind: 'none' };
}
