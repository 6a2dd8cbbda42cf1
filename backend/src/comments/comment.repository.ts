import type { Comment, CreateComment } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Prisma } from '../generated/prisma/client.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Mentionable } from './mentions.js';

const person = { select: { id: true, name: true } } as const;
const commentColumns = {
  id: true,
  claimId: true,
  parentId: true,
  author: person,
  text: true,
  targetType: true,
  targetId: true,
  quote: true,
  resolvedAt: true,
  createdAt: true,
  version: true,
  mentions: { select: { user: person } },
} as const satisfies Prisma.CommentSelect;

type CommentRow = Prisma.CommentGetPayload<{ select: typeof commentColumns }>;

function toComment({ targetType, targetId, mentions, ...row }: CommentRow): Comment {
  return {
    ...row,
    target: targetType && targetId ? { type: targetType, id: targetId } : null,
    mentions: mentions.map(({ user }) => user),
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** What a comment may point at, and how to ask whether it belongs to the claim. */
const targetExists = {
  evidence: (db: Db, claimId: string, id: string) => db.evidence.count({ where: { id, claimId } }),
  review: (db: Db, claimId: string, id: string) => db.review.count({ where: { id, claimId } }),
  verdict: (db: Db, claimId: string, id: string) => db.verdict.count({ where: { id, claimId } }),
  appearance: (db: Db, claimId: string, id: string) => db.appearance.count({ where: { id, claimId } }),
} as const;

@Injectable()
export class CommentRepository {
  constructor(private readonly database: Database) {}

  async listOfClaim(claimId: string): Promise<Comment[]> {
    const rows = await this.database.client.comment.findMany({
      where: { claimId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: commentColumns,
    });
    return rows.map(toComment);
  }

  async find(id: string, db: Db = this.database.client): Promise<Comment | null> {
    const row = await db.comment.findUnique({ where: { id }, select: commentColumns });
    return row && toComment(row);
  }

  /** Locks a comment, so that two people do not resolve and reopen it past each other. */
  async lock(db: Db, id: string): Promise<void> {
    await db.$queryRaw`SELECT id FROM "comment" WHERE id = ${id}::uuid FOR UPDATE`;
  }

  async targetIsOfClaim(db: Db, claimId: string, target: NonNullable<CreateComment['target']>): Promise<boolean> {
    return (await targetExists[target.type](db, claimId, target.id)) > 0;
  }

  activeMembers(db: Db): Promise<Mentionable[]> {
    return db.user.findMany({ where: { active: true }, select: { id: true, name: true } });
  }

  async create(
    db: Db,
    claimId: string,
    authorId: string,
    input: CreateComment,
    mentioned: readonly Mentionable[],
  ): Promise<Comment> {
    const row = await db.comment.create({
      data: {
        claimId,
        authorId,
        text: input.text,
        parentId: input.parentId,
        targetType: input.target?.type,
        targetId: input.target?.id,
        quote: input.quote,
        mentions: { create: mentioned.map(({ id }) => ({ userId: id })) },
      },
      select: commentColumns,
    });
    return toComment(row);
  }

  async setResolved(db: Db, id: string, resolvedAt: Date | null): Promise<Comment> {
    const row = await db.comment.update({
      where: { id },
      data: { resolvedAt, version: { increment: 1 } },
      select: commentColumns,
    });
    return toComment(row);
  }
}
