import type { BulkRequest, BulkResult, ClaimSummary, Problem } from '@isnad/contracts';

/** One thing to do to several claims, without saying to which. */
export type BulkChange = BulkRequest extends infer Request
  ? Request extends BulkRequest
    ? Omit<Request, 'claims'>
    : never
  : never;
export type BulkAction = BulkChange['action'];

/** A change whose every claim was named; one step of several, where undoing needs more than one. */
export interface BulkStep {
  readonly change: BulkChange;
  readonly claims: readonly ClaimSummary[];
}

/** What became of one claim. */
export interface BulkOutcome {
  /** As it was when it was asked for. */
  readonly claim: ClaimSummary;
  readonly result: BulkResult;
}

/** Claims that were refused for one reason. */
export interface Refusal {
  readonly problem: Problem;
  readonly claims: readonly ClaimSummary[];
}

/** What a person reads as one reason: the same words. */
const reasonOf = ({ code, detail, errors, unmet }: Problem): string =>
  JSON.stringify([code, detail ?? null, errors ?? null, unmet ?? null]);

/** Gathers refusals by reason, in the order in which the reasons came. A stale claim's words name its version; it is one reason all the same. */
export function refusalsOf(outcomes: readonly BulkOutcome[]): Refusal[] {
  const byReason = new Map<string, { problem: Problem; claims: ClaimSummary[] }>();
  for (const { claim, result } of outcomes) {
    if (result.ok) continue;
    const key = result.problem.code === 'precondition.failed' ? result.problem.code : reasonOf(result.problem);
    const known = byReason.get(key);
    if (known) known.claims.push(claim);
    else byReason.set(key, { problem: result.problem, claims: [claim] });
  }
  return [...byReason.values()];
}

/**
 * The claims that were refused, for another try: one that somebody changed meanwhile with the version that stands now, since by
 * now the person has been told of it.
 */
export function toTryAgain(outcomes: readonly BulkOutcome[]): ClaimSummary[] {
  return outcomes.flatMap(({ claim, result }) =>
    result.ok ? [] : [{ ...claim, version: result.problem.currentVersion ?? claim.version }],
  );
}

/** Puts the outcome of another try in the place of the first. */
export function mergedOutcomes(before: readonly BulkOutcome[], again: readonly BulkOutcome[]): BulkOutcome[] {
  const newer = new Map(again.map((outcome) => [outcome.claim.id, outcome]));
  return before.map((outcome) => newer.get(outcome.claim.id) ?? outcome);
}
