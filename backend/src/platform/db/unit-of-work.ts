import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClaimStatus, EventType } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../../generated/prisma/client.js';
import { currentRequest } from '../http/request-context.js';
import { Database, type Db } from './database.js';
import { isWorthRepeating } from './database-error.js';

/** Who acts: a member of the desk, or Isnad itself. The name is kept as it was, since history outlives accounts. */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
}

/** Isnad, acting on facts alone. */
export const SYSTEM: Actor = { id: null, name: 'Isnad' };

export interface NewEvent {
  readonly type: EventType;
  readonly actor: Actor;
  readonly subject: { readonly type: string; readonly id: string };
  readonly claimId?: string;
  /** What changed, as JSON: `before` and `after` where there is something to compare. Never a password or a review that is still blind. */
  readonly data: Prisma.InputJsonObject;
}

export interface NewNotification {
  readonly userId: string;
  readonly type: EventType;
  readonly claimId?: string;
  /** Where the claim has come to, when that is the news. */
  readonly movedTo?: ClaimStatus;
  readonly actor: Actor;
}

/** One transaction: a change, the events that tell of it and the notifications it sends stand or fall together. */
export interface Transaction {
  readonly db: Db;
  record(event: NewEvent): void;
  notify(notification: NewNotification): void;
}

/** How often a change is tried before its deadlock is the caller's: two that meet twice in a row are rare, three times is a fault. */
const ATTEMPTS = 3;

/** Runs a change as one transaction. Every write that history must tell of goes through here. */
@Injectable()
export class UnitOfWork {
  private readonly surrounding = new AsyncLocalStorage<Db>();

  constructor(private readonly database: Database) {}

  /**
   * Calls `work` inside a transaction and answers its result once everything is committed. Events are written last: appending
   * locks the chain's head until commit, and a transaction that then still waited for a record could wait in a circle.
   *
   * Where PostgreSQL gives the transaction up for another's sake (a deadlock), it is run again from its beginning: `work` reads
   * what it needs through `db` and has no effect outside of it.
   *
   * Called inside another run it joins that transaction: several changes then stand or fall together. Whoever catches the failure
   * of an inner run must let the outer one fail too, since PostgreSQL goes no further in a transaction that has failed.
   */
  async run<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const joined = this.surrounding.getStore();
    if (joined) return perform(joined, work);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.client.$transaction((db) => this.surrounding.run(db, () => perform(db, work)));
      } catch (error) {
        if (attempt === ATTEMPTS || !isWorthRepeating(error)) throw error;
      }
    }
  }
}

async function perform<Result>(db: Db, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const events: NewEvent[] = [];
  const notifications: NewNotification[] = [];
  const result = await work({
    db,
    record: (event) => void events.push(event),
    notify: (notification) => void notifications.push(notification),
  });
  await writeNotifications(db, notifications);
  await writeEvents(db, events, currentRequest().requestId);
  return result;
}

async function writeNotifications(db: Db, notifications: readonly NewNotification[]): Promise<void> {
  // Nobody is told of what they did themself, nor twice of one thing.
  const told = new Map(
    notifications
      .filter(({ userId, actor }) => userId !== actor.id)
      .map((notification) => [`${notification.userId} ${notification.type} ${notification.claimId}`, notification]),
  );
  if (told.size === 0) return;
  await db.notification.createMany({
    data: [...told.values()].map(({ userId, type, claimId, movedTo, actor }) => ({
      userId,
      type,
      claimId,
      movedTo,
      actorName: actor.name,
    })),
  });
}

async function writeEvents(db: Db, events: readonly NewEvent[], requestId: string): Promise<void> {
  if (events.length === 0) return;
  await db.event.createMany({
    data: events.map(({ type, actor, subject, claimId, data }) => ({
      // The database gives number, time and hashes; what stands here is replaced before it is stored.
      seq: 0n,
      prevHash: '',
      hash: '',
      type,
      actorId: actor.id,
      actorName: actor.name,
      subjectType: subject.type,
      subjectId: subject.id,
      claimId,
      data,
      requestId: requestId || null,
    })),
  });
}
