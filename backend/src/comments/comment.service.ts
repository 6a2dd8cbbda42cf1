import type { Comment, CreateComment, UpdateComment, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { ClaimReader } from '../claims/claim.reader.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { CommentRepository } from './comment.repository.js';
import { mentionsIn } from './mentions.js';

@Injectable()
export class CommentService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly comments: CommentRepository,
    private readonly reader: ClaimReader,
    private readonly clock: Clock,
  ) {}

  async list(claimId: string) {
    await this.reader.load(this.database.client, claimId);
    const data = await this.comments.listOfClaim(claimId);
    return { data, total: data.length, totalIsExact: true };
  }

  /** Adds a comment, tells those it calls by `@name`, and the author of the thread it answers. A reply to a reply joins its thread. */
  async add(claimId: string, input: CreateComment, user: User): Promise<Comment> {
    return this.unitOfWork.run(async ({ db, record, notify }) => {
      await this.reader.load(db, claimId);
      const parent = input.parentId ? await this.comments.find(input.parentId, db) : null;
      if (input.parentId && parent?.claimId !== claimId)
        throw fieldProblem({ path: 'parentId', rule: 'unknown-reference' });
      if (input.target && !(await this.comments.targetIsOfClaim(db, claimId, input.target))) {
        throw fieldProblem({ path: 'target.id', rule: 'unknown-reference' });
      }
      const mentioned = mentionsIn(input.text, await this.comments.activeMembers(db));
      const threadId = parent ? (parent.parentId ?? parent.id) : undefined;
      const comment = await this.comments.create(db, claimId, user.id, { ...input, parentId: threadId }, mentioned);
      const actor = actorOf(user);
      record({
        type: 'comment.added',
        actor,
        subject: { type: 'comment', id: comment.id },
        claimId,
        data: { parentId: comment.parentId, mentions: mentioned.map(({ id }) => id) },
      });
      for (const { id } of mentioned) notify({ userId: id, type: 'comment.added', claimId, actor });
      if (parent) notify({ userId: parent.author.id, type: 'comment.added', claimId, actor });
      return comment;
    });
  }

  async get(id: string): Promise<Comment> {
    const comment = await this.comments.find(id);
    if (!comment) throw problem('not-found');
    return comment;
  }

  /** Resolves a thread or opens it again. */
  async update(id: string, version: number, { resolved }: UpdateComment, user: User): Promise<Comment> {
    return this.unitOfWork.run(async ({ db, record }) => {
      await this.comments.lock(db, id);
      const current = await this.comments.find(id, db);
      if (!current) throw problem('not-found');
      if (current.version !== version) throw missingOrStale(current);
      if ((current.resolvedAt !== null) === resolved) return current;
      const comment = await this.comments.setResolved(db, id, resolved ? this.clock.now() : null);
      record({
        type: resolved ? 'comment.resolved' : 'comment.reopened',
        actor: actorOf(user),
        subject: { type: 'comment', id },
        claimId: current.claimId,
        data: {},
      });
      return comment;
    });
  }
}
