import type { Claim, ClaimAction } from '@isnad/contracts';

/** `complete_reviews` is Isnad's own step, never a person's. */
export type PersonsAction = Exclude<ClaimAction, 'complete_reviews'>;
export const isPersons = (action: ClaimAction): action is PersonsAction => action !== 'complete_reviews';

/** Steps that end or undo something look the part. */
export const weighty: ReadonlySet<ClaimAction> = new Set(['reject', 'retract', 'request_changes']);

/** The steps a person may take now: what leads on comes first, else the server's order stays. */
export const stepsOn = ({ availableActions }: Pick<Claim, 'availableActions'>): PersonsAction[] =>
  availableActions.filter(isPersons).sort((a, b) => Number(weighty.has(a)) - Number(weighty.has(b)));
