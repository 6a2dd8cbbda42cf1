import {
  type ActorRole,
  type AttributionRating,
  type ClaimGuard,
  type ClaimSituation,
  type ClaimStatus,
  type User,
} from '@isnad/contracts';

/** What the workflow's guards are answered from: facts of one claim as stored, read under its lock. */
export interface ClaimFacts {
  readonly id: string;
  readonly status: ClaimStatus;
  readonly version: number;
  readonly round: number;
  readonly cycle: number;
  readonly requiredReviews: number;
  /** Of the present round. */
  readonly assigneeIds: readonly string[];
  /** Of the present round. */
  readonly reviews: readonly {
    readonly reviewerId: string;
    readonly attributionRating: AttributionRating;
    readonly truthRating: string;
  }[];
  /** The verdict in hand, if one was written in this cycle. */
  readonly verdict: {
    readonly id: string;
    readonly authorId: string;
    readonly resolution: string | null;
    readonly evidenceCount: number;
  } | null;
  /** Everyone who wrote a revision in this cycle: their words may stand in the newest. */
  readonly verdictAuthorIds: readonly string[];
  readonly minimumEvidence: number;
  readonly selfAssignment: boolean;
  /** Whether the fact-check as it would be published passes its validators; false before it is approved. */
  readonly reportIsValid: boolean;
}

/** Whether the reviews of a round part in either rating. */
export function reviewsDisagree(
  reviews: readonly { readonly attributionRating: AttributionRating; readonly truthRating: string }[],
): boolean {
  const [first, ...others] = reviews;
  return others.some(
    (other) => other.attributionRating !== first?.attributionRating || other.truthRating !== first?.truthRating,
  );
}

/** Answers the workflow's guards for one person from stored facts. `user` is null when Isnad itself acts. */
export function situationOf(facts: ClaimFacts, user: Pick<User, 'id' | 'role'> | null): ClaimSituation {
  const role: ActorRole = user?.role ?? 'system';
  const isAssigned = user !== null && facts.assigneeIds.includes(user.id);
  const guards: Record<ClaimGuard, () => boolean> = {
    mayTakeAssignment: () => role === 'editor' || (facts.selfAssignment && !isAssigned),
    reviewsComplete: () => facts.reviews.length >= facts.requiredReviews,
    hasVerdict: () => facts.verdict !== null,
    mayWriteVerdict: () =>
      (role === 'editor' || isAssigned) && (facts.verdict === null || facts.verdict.authorId === user?.id),
    hasMinimumEvidence: () => (facts.verdict?.evidenceCount ?? 0) >= facts.minimumEvidence,
    disagreementResolved: () => !reviewsDisagree(facts.reviews) || Boolean(facts.verdict?.resolution?.trim()),
    didNotWriteVerdict: () => user !== null && !facts.verdictAuthorIds.includes(user.id),
    reportIsValid: () => facts.reportIsValid,
  };
  return { status: facts.status, role, holds: (guard) => guards[guard]() };
}
