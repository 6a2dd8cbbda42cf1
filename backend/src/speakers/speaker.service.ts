import type { CreateSpeaker, Speaker, SpeakerListQuery, UpdateSpeaker, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { changesOf } from '../platform/db/changes.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
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
    return this.unitOfWork.run(async ({ db, record }) => {
      const speaker = await this.speakers.create(db, input);
      const { name, description, sameAs } = speaker;
      record({
        type: 'speaker.created',
        actor: actorOf(user),
        subject: { type: 'speaker', id: speaker.id },
        data: { name, description, sameAs },
      });
      return speaker;
    });
  }

  update(id: string, version: number, change: UpdateSpeaker, user: User): Promise<Speaker> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const before = await this.speakers.find(db, id);
      if (before?.version !== version) throw missingOrStale(before);
      const done = await this.speakers.update(db, id, version, change);
      const after = await this.speakers.find(db, id);
      if (!done || !after) throw missingOrStale(after);
      const data = changesOf(before, after, FIELDS);
      if (data) record({ type: 'speaker.updated', actor: actorOf(user), subject: { type: 'speaker', id }, data });
      return after;
    });
  }

  /**
   * The speaker that a speech names: an existing one spelt the same, or a new one. Namesakes are told apart by `sameAs`: another
   * address is another person, and a speaker who had none is given the one that was named.
   */
  named(speaker: CreateSpeaker, user: User): Promise<Speaker> {
    return this.unitOfWork.run(async ({ db }) => {
      const { name, sameAs } = speaker;
      await this.speakers.lockName(db, name);
      const namesakes = await this.speakers.findNamesakes(db, name);
      if (!sameAs) return namesakes[0] ?? this.create(speaker, user);
      const same = namesakes.find((known) => known.sameAs === sameAs);
      if (same) return same;
      const unnamed = namesakes.find((known) => known.sameAs === null);
      return unnamed ? this.update(unnamed.id, unnamed.version, { sameAs }, user) : this.create(speaker, user);
    });
  }
}
