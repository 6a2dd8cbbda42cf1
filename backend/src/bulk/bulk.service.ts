import {
  type BulkAnswer,
  type BulkRequest,
  type BulkResult,
  type Claim,
  UpdateClaim,
  type User,
} from '@isnad/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { ClaimReader } from '../claims/claim.reader.js';
import { ClaimService } from '../claims/claim.service.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { describeError } from '../platform/http/describe-error.js';
import { parse } from '../platform/http/parse.js';
import { currentRequest } from '../platform/http/request-context.js';
import { TransitionService } from '../workflow/transition.service.js';

interface SeenClaim {
  readonly id: string;
  readonly version: number;
}

/**
 * One thing done to several claims. Each goes the way it would go alone, with the same rules, history and notifications, in a
 * transaction of its own, one after another: they meet at the history's head anyway.
 */
@Injectable()
export class BulkService {
  private readonly logger = new Logger('Bulk');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: ClaimReader,
    private readonly claims: ClaimService,
    private readonly transitions: TransitionService,
  ) {}

  async run(request: BulkRequest, user: User): Promise<BulkAnswer> {
    const results: BulkResult[] = [];
    for (const seen of request.claims) results.push(await this.runOne(request, seen, user));
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

  private change(request: BulkRequest, { id, version }: SeenClaim, user: User): Promise<Claim> {
    switch (request.action) {
      case 'tag':
        return this.retag(id, version, (tags) => [...tags, ...request.tags], user);
      case 'untag':
        return this.retag(id, version, (tags) => tags.filter((tag) => !request.tags.includes(tag)), user);
      case 'priority':
        return this.claims.update(id, version, { priority: request.priority }, user);
      case 'due':
        return this.claims.update(id, version, { dueAt: request.dueAt }, user);
      case 'triage':
      case 'assign':
      case 'reject': {
        const { claims: _claims, ...transition } = request;
        return this.transitions.transition(id, version, transition, user);
      }
    }
  }

  /** Leaves a claim alone whose tags are as wanted: a change that changes nothing is no news. */
  private retag(id: string, version: number, next: (tags: string[]) => string[], user: User): Promise<Claim> {
    return this.unitOfWork.run(async ({ db }) => {
      const { row } = await this.reader.lockAt(db, id, version, user);
      const before = row.tags.map(({ tag }) => tag.name);
      const { tags } = parse(UpdateClaim, { tags: [...new Set(next(before))] });
      const isSame = tags?.length === before.length && tags.every((tag) => before.includes(tag));
      return isSame ? this.reader.forUser(db, id, user) : this.claims.update(id, version, { tags }, user);
    });
  }
}
