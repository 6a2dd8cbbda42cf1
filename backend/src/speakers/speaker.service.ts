import type { CreateSpeaker, Speaker, SpeakerListQuery, UpdateSpeaker, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { changesOf } from '../platform/db/changes.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { type Actor, type Transaction, UnitOfWork } from '../platform/db/unit-of-work.js';
import { problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { SpeakerRepository } from './speaker.repository.js';

const FIELDS = ['name', 'description', 'sameAs'] as const;

/** The people and bodies whose words are checked. */
@Injectable()
export class SpeakerService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly speakers: SpeakerRepository,
  ) {}

  list(query: SpeakerListQuery): Promise<Page<Speaker>> {
    return this.speakers.list(this.database.client, query);
  }

  async get(id: string): Promise<Speaker> {
    const speaker = await this.speakers.find(this.database.client, id);
    if (!speaker) throw problem('not-found');
    return speaker;
  }

  /** Whether there is such a speaker, seen from inside the caller's transaction. */
  async exists(db: Db, id: string): Promise<boolean> {
    return (await this.speakers.find(db, id)) !== null;
  }

  create(input: CreateSpeaker, user: User): Promise<Speaker> {
    return this.unitOfWork.run((transaction) => this.add(transaction, input, actorOf(user)));
  }

  update(id: string, version: number, change: UpdateSpeaker, user: User): Promise<Speaker> {
    return this.unitOfWork.run((transaction) => this.change(transaction, id, version, change, actorOf(user)));
  }

  /**
   * The speaker that a speech names: an existing one spelt the same, or a new one. Namesakes are told apart by `sameAs`: another
   * address is another person, and a speaker who had none is given the one that was named.
   */
  async named(
    transaction: Transaction,
    { name, sameAs }: { readonly name: string; readonly sameAs?: string | null },
    actor: Actor,
  ): Promise<Speaker> {
    const { db } = transaction;
    await this.speakers.lockName(db, name);
    const namesakes = await this.speakers.findNamesakes(db, name);
    if (!sameAs) return namesakes[0] ?? this.add(transaction, { name }, actor);
    const same = namesakes.find((known) => known.sameAs === sameAs);
    if (same) return same;
    const unnamed = namesakes.find((known) => known.sameAs === null);
    if (unnamed) return this.change(transaction, unnamed.id, unnamed.version, { sameAs }, actor);
    return this.add(transaction, { name, sameAs }, actor);
  }

  private async add({ db, record }: Transaction, input: CreateSpeaker, actor: Actor): Promise<Speaker> {
    const speaker = await this.speakers.create(db, input);
    const { name, description, sameAs } = speaker;
    record({
      type: 'speaker.created',
      actor,
      subject: { type: 'speaker', id: speaker.id },
      data: { name, description, sameAs },
    });
    return speaker;
  }

  private async change(
    { db, record }: Transaction,
    id: string,
    version: number,
    change: UpdateSpeaker,
    actor: Actor,
  ): Promise<Speaker> {
    const before = await this.speakers.find(db, id);
    if (before?.version !== version) throw missingOrStale(before);
    const done = await this.speakers.update(db, id, version, change);
    const after = await this.speakers.find(db, id);
    if (!done || !after) throw missingOrStale(after);
    const data = changesOf(before, after, FIELDS);
    if (data) record({ type: 'speaker.updated', actor, subject: { type: 'speaker', id }, data });
    return after;
  }
}
