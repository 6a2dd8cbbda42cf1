import type { CreateSpeech, Speech, SpeechListQuery, UpdateSpeech, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { changesOf } from '../platform/db/changes.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { SpeakerService } from '../speakers/speaker.service.js';
import { SpeechRepository } from './speech.repository.js';

const FIELDS = ['title', 'speaker', 'date', 'place', 'occasion'] as const;

/** Acts of speaking, under which the desk keeps its texts and claims. */
@Injectable()
export class SpeechService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly speeches: SpeechRepository,
    private readonly speakers: SpeakerService,
  ) {}

  list(query: SpeechListQuery): Promise<Page<Speech>> {
    return this.speeches.list(this.database.client, query);
  }

  async get(id: string): Promise<Speech> {
    const speech = await this.speeches.find(this.database.client, id);
    if (!speech) throw problem('not-found');
    return speech;
  }

  /**
   * Creates a speech. Its speaker is one of the desk's by id, or is found or added by name. `isSample` marks Isnad's own sample.
   */
  create({ speaker, speakerId, ...input }: CreateSpeech, user: User, { isSample = false } = {}): Promise<Speech> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const speakersId = speaker
        ? (await this.speakers.named(speaker, user)).id
        : await this.knownSpeaker(db, speakerId);
      const speech = await this.speeches.create(db, { ...input, speakerId: speakersId, isSample });
      const { title, date, place, occasion, language } = speech;
      record({
        type: 'speech.created',
        actor: actorOf(user),
        subject: { type: 'speech', id: speech.id },
        data: { title, speakerId: speech.speaker.id, date, place, occasion, language, isSample },
      });
      return speech;
    });
  }

  update(id: string, version: number, change: UpdateSpeech, user: User): Promise<Speech> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const before = await this.speeches.find(db, id);
      if (before?.version !== version) throw missingOrStale(before);
      if (change.speakerId !== undefined) await this.knownSpeaker(db, change.speakerId);
      const done = await this.speeches.update(db, id, version, change);
      const after = await this.speeches.find(db, id);
      if (!done || !after) throw missingOrStale(after);
      const data = changesOf(before, after, FIELDS);
      if (data) record({ type: 'speech.updated', actor: actorOf(user), subject: { type: 'speech', id }, data });
      return after;
    });
  }

  private async knownSpeaker(db: Db, speakerId: string | undefined): Promise<string> {
    if (speakerId && (await this.speakers.exists(db, speakerId))) return speakerId;
    throw fieldProblem({ path: 'speakerId', rule: 'unknown-reference' });
  }
}
