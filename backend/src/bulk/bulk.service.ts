import {
  type BulkAnswer,
  type BulkRequest,
  type BulkResult,
  type ClaimSummary,
  UpdateClaim,
  type User,
} from '@isnad/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { ClaimService } from '../claims/claim.service.js';
import { describeError } from '../platform/http/describe-error.js';
import { parse } from '../platform/http/parse.js';
import { currentRequest } from '../platform/http/request-context.js';
import { type MovedClaim, TransitionService } from '../workflow/transition.service.js';

interface SeenClaim {
  readonly id: string;
  readonly version: number;
}

/**
 * How many claims are changed at once. They meet only at the history's head, when each commits; what comes before (reading,
 * checking, writing) keeps a server and its database busy side by side. More would take connections from everybody else.
 */
const AT_ONCE = 4;

/**
 * One thing done to several claims. Each goes the way it would go alone, with the same rules, history and notifications, in a
 * transaction of its own.
 */
@Injectable()
export class BulkService {
  private readonly logger = new Logger('Bulk');

  constructor(
    private readonly claims: ClaimService,
    private readonly transitions: TransitionService,
  ) {}

  async run(request: BulkRequest, user: User): Promise<BulkAnswer> {
    const results: BulkResult[] = new Array(request.claims.length);
    const waiting = request.claims.entries();
    const work = async () => {
      for (const [place, seen] of waiting) results[place] = await this.runOne(request, seen, user);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const done = results.filter(({ ok }) => ok).length;
    return { done, refused: results.length - done, results };
  }

  private async runOne(request: BulkRequest, seen: SeenClaim, user: User): Promise<BulkResult> {
    try {
      const { version, status } = await this.change(request, seen, user);
      return { ok: true, id: seen.id, version, status };
    } catch (error) {
      const { language, requestId } = currentRequest();
      const { problem, failure } = describeError(error, language, requestId);
      if (failure !== undefined) this.logger.error({ requestId, claimId: seen.id, error: failure });
      return { ok: false, id: seen.id, problem };
    }
  }

  private change(request: BulkRequest, { id, version }: SeenClaim, user: User): Promise<MovedClaim> {
    switch (request.action) {
      case 'tag':
        return this.claims.change(id, version, retagged([], request.tags), user);
      case 'untag':
        return this.claims.change(id, version, retagged(request.tags, []), user);
      case 'priority':
        return this.claims.change(id, version, () => ({ priority: request.priority }), user);
      case 'due':
        return this.claims.change(id, version, () => ({ dueAt: request.dueAt }), user);
      case 'triage':
      case 'assign':
      case 'reject': {
        const { claims: _claims, ...transition } = request;
        return this.transitions.move(id, version, transition, user);
      }
    }
  }
}

/** Takes tags away and adds others; null for a claim whose tags are as wanted, since a change that changes nothing is no news. */
function retagged(without: readonly string[], added: readonly string[]) {
  return ({ tags: before }: ClaimSummary): UpdateClaim | null => {
    const next = [...new Set([...before.filter((tag) => !without.includes(tag)), ...added])];
    const isSame = next.length === before.length && next.every((tag) => before.includes(tag));
    return isSame ? null : parse(UpdateClaim, { tags: next });
  };
}
