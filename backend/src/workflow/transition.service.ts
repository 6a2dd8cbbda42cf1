import {
  type Claim,
  type ClaimAction,
  type ClaimStatus,
  claimWorkflow,
  decide,
  type TransitionEventData,
  type TransitionRequest,
  type User,
} from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { ClaimReader, type LoadedClaim } from '../claims/claim.reader.js';
import { situationOf } from '../claims/claim-facts.js';
import { Clock } from '../platform/clock.js';
import { type Actor, SYSTEM, type Transaction, UnitOfWork } from '../platform/db/unit-of-work.js';
import { fieldProblem, problem, type RuleBroken } from '../platform/http/problem-error.js';
import { PublicationIssuer } from '../publications/publication.issuer.js';
import { changeOfAssignees } from './assignees.js';
import { type StatusChange, TransitionRepository } from './transition.repository.js';

interface Move {
  readonly loaded: LoadedClaim;
  readonly action: ClaimAction;
  readonly to: ClaimStatus;
  readonly request: TransitionRequest;
  readonly user: User;
}

/** Where a move has brought a claim. */
export interface MovedClaim {
  readonly version: number;
  readonly status: ClaimStatus;
}

/** Moves claims. Nothing else in Isnad sets a status: whether a move is legal, the table in contracts decides. */
@Injectable()
export class TransitionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ClaimReader,
    private readonly transitions: TransitionRepository,
    private readonly issuer: PublicationIssuer,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes an action on a claim for a person: decides from facts read under the claim's lock, carries out what the action brings
   * with it, and writes status, event and notifications as one transaction. Refuses with the guard, field or version that stands
   * in the way.
   */
  async transition(claimId: string, version: number, request: TransitionRequest, user: User): Promise<Claim> {
    return this.unitOfWork.run(async ({ db }) => {
      await this.move(claimId, version, request, user);
      return this.reader.forUser(db, claimId, user);
    });
  }

  /** The same, answering no more than where the claim stands now. */
  async move(claimId: string, version: number, request: TransitionRequest, user: User): Promise<MovedClaim> {
    return this.unitOfWork.run(async (transaction) => {
      const { db } = transaction;
      const loaded = await this.reader.lock(db, claimId);
      // Whoever may not take the action at all learns nothing of the claim's version.
      if (!claimWorkflow[request.action].by.includes(user.role)) throw problem('forbidden');
      if (loaded.facts.version !== version) await this.reader.lockAt(db, claimId, version, user);
      const decision = decide(request.action, situationOf(loaded.facts, user));
      if (!decision.ok) {
        throw problem(decision.refusal.code, 'unmet' in decision.refusal ? { unmet: decision.refusal.unmet } : {});
      }
      const missing = missingFields(request);
      if (missing.length > 0) throw fieldProblem(...missing);
      const move: Move = { loaded, action: request.action, to: decision.to, request, user };
      const change = await this.carryOut(transaction, move);
      const moved = await this.write(transaction, loaded, change, actorOf(user), {
        action: request.action,
        from: loaded.facts.status,
        to: decision.to,
        reason: request.reason ?? null,
        ...(request.priority ? { priority: request.priority } : {}),
        ...(request.action === 'assign' ? { assigneeIds: request.assigneeIds ?? [user.id] } : {}),
      });
      await this.notify(transaction, move);
      return moved;
    });
  }

  /**
   * Completes the round inside the transaction that brought its last required review; does nothing while reviews are missing.
   * The caller holds the claim's lock and has written the review.
   */
  async completeReviews(transaction: Transaction, claimId: string): Promise<void> {
    const loaded = await this.reader.load(transaction.db, claimId);
    const decision = decide('complete_reviews', situationOf(loaded.facts, null));
    if (!decision.ok) return;
    await this.write(transaction, loaded, { to: decision.to }, SYSTEM, {
      action: 'complete_reviews',
      from: loaded.facts.status,
      to: decision.to,
      reason: null,
    });
    const editors = await this.transitions.activeEditorIds(transaction.db);
    for (const userId of [...loaded.facts.assigneeIds, ...editors]) {
      transaction.notify({ userId, type: 'claim.transitioned', claimId, movedTo: decision.to, actor: SYSTEM });
    }
  }

  /** What an action does besides moving the claim; answers what it changes in the claim itself. */
  private async carryOut(transaction: Transaction, move: Move): Promise<StatusChange> {
    const { loaded, action, to, request, user } = move;
    const { db } = transaction;
    const { facts } = loaded;
    const dueAt = request.dueAt ? new Date(request.dueAt) : undefined;
    switch (action) {
      case 'triage':
        return { to, priority: request.priority, dueAt };
      case 'reject':
        return { to };
      case 'reopen':
        // A new round: whoever looked at it before starts afresh, and the verdict in hand belonged to the old round.
        return { to, round: facts.round + 1, dropVerdict: true };
      case 'assign':
        await this.assign(transaction, move, dueAt ?? null);
        return { to, dueAt };
      case 'complete_reviews':
        throw problem('forbidden');
      case 'submit_verdict':
      case 'request_changes':
        return { to };
      case 'approve':
        if (!facts.verdict) throw problem('claim.guards-unmet', { unmet: ['hasVerdict'] });
        await this.transitions.approveVerdict(db, facts.verdict.id, user.id, this.clock.now());
        return { to };
      case 'publish':
        await this.issuer.issue(transaction, facts.id, user, { retractionReason: null });
        return { to, correctionReason: null };
      case 'correct':
        return { to, cycle: facts.cycle + 1, correctionReason: request.reason ?? null };
      case 'retract':
        await this.issuer.issue(transaction, facts.id, user, { retractionReason: request.reason ?? '' });
        return { to };
    }
  }

  private async assign(
    transaction: Transaction,
    { loaded, to, request, user }: Move,
    dueAt: Date | null,
  ): Promise<void> {
    const { db } = transaction;
    const { facts } = loaded;
    const eligible = await this.transitions.reviewersAmong(db, request.assigneeIds ?? [user.id]);
    const change = changeOfAssignees(facts, user, request, eligible);
    if ('rule' in change) throw fieldProblem(change);
    if ('tooFew' in change) {
      throw problem('claim.too-few-reviewers', {
        detail: {
          ar: `يحتاج الادعاء إلى ${facts.requiredReviews} من المراجعين، والمذكور ${change.tooFew}.`,
          en: `The claim requires ${facts.requiredReviews} reviewers and ${change.tooFew} are named.`,
        },
      });
    }
    await this.transitions.release(db, facts, change.released);
    await this.transitions.assign(db, facts, change.added, user.id, dueAt);
    for (const userId of change.added) {
      transaction.notify({
        userId,
        type: 'claim.transitioned',
        claimId: facts.id,
        movedTo: to,
        actor: actorOf(user),
      });
    }
  }

  private async write(
    { db, record }: Transaction,
    { facts }: LoadedClaim,
    change: StatusChange,
    actor: Actor,
    data: TransitionEventData,
  ): Promise<MovedClaim> {
    const version = await this.transitions.move(db, facts.id, facts, change);
    // The lock makes this impossible; should it happen, nothing may be half done.
    if (version === null) throw problem('precondition.failed', { currentVersion: facts.version });
    record({
      type: 'claim.transitioned',
      actor,
      subject: { type: 'claim', id: facts.id },
      claimId: facts.id,
      data: { ...data, version },
    });
    return { version, status: change.to };
  }

  /** Tells those whose turn it is, or whose work it was. */
  private async notify({ db, notify }: Transaction, { loaded, action, to, user }: Move): Promise<void> {
    if (action === 'assign' || action === 'triage') return;
    const { facts, row } = loaded;
    const editors = action === 'submit_verdict' ? await this.transitions.activeEditorIds(db) : [];
    const concerned = [...facts.assigneeIds, ...facts.verdictAuthorIds, ...editors];
    if (row.createdBy) concerned.push(row.createdBy.id);
    for (const userId of concerned) {
      notify({ userId, type: 'claim.transitioned', claimId: facts.id, movedTo: to, actor: actorOf(user) });
    }
  }
}

/** What the action needs and the request does not carry. A reviewer who takes a claim needs to name nobody. */
function missingFields(request: TransitionRequest): RuleBroken[] {
  const broken: RuleBroken[] = [];
  for (const need of claimWorkflow[request.action].needs) {
    if (need === 'reason' && !request.reason) broken.push({ path: 'reason', rule: 'reason-needed' });
    if (need === 'priority' && !request.priority) broken.push({ path: 'priority', rule: 'priority-needed' });
  }
  return broken;
}
