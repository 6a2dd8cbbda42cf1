import type { Claim, ClaimAction, ClaimGuard } from '@isnad/contracts';

/** `complete_reviews` is Isnad's own step, never a person's. */
export type PersonsAction = Exclude<ClaimAction, 'complete_reviews'>;
const isPersons = (action: ClaimAction): action is PersonsAction => action !== 'complete_reviews';

/** Steps that end or undo something look the part. */
export const weighty: ReadonlySet<ClaimAction> = new Set(['reject', 'retract', 'request_changes']);

/** The steps a person may take now: what leads on comes first, else the server's order stays. */
export const stepsOn = ({ availableActions }: Pick<Claim, 'availableActions'>): PersonsAction[] =>
  availableActions.filter(isPersons).sort((a, b) => Number(weighty.has(a)) - Number(weighty.has(b)));

/** Conditions on who somebody is: where one fails, the step is other people's, and waiting does not open it. */
const ofThePerson: ReadonlySet<ClaimGuard> = new Set(['mayTakeAssignment', 'mayWriteVerdict']);

export interface ClosedStep {
  readonly action: PersonsAction;
  readonly reason: string;
}

/**
 * The steps that are this person's but for a condition, with the condition. While no verdict is written, that alone is the
 * reason: what is asked of a verdict is not to be seen yet.
 */
export const closedSteps = ({ blockedActions }: Pick<Claim, 'blockedActions'>): ClosedStep[] =>
  blockedActions.flatMap(({ action, unmet }) => {
    if (!isPersons(action) || unmet.some(({ guard }) => ofThePerson.has(guard))) return [];
    const noVerdict = unmet.filter(({ guard }) => guard === 'hasVerdict');
    const reasons = noVerdict.length > 0 ? noVerdict : unmet;
    return [{ action, reason: reasons.map(({ explanation }) => explanation).join(' ') }];
  });
