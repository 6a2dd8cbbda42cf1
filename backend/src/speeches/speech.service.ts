import type { CreateSpeech, Speech, SpeechListQuery, UpdateSpeech, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { changesOf } from '../platform/db/changes.js';
import { Database } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { type Actor, type Transaction, UnitOfWork } from '../platform/db/unit-of-work.js';
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

  create(input: CreateSpeech, user: User): Promise<Speech> {
    return this.unitOfWork.run((transaction) => this.createIn(transaction, input, actorOf(user)));
  }

  /**
   * Creates a speech inside the caller's transaction. Its speaker is one of the desk's by id, or is found or added by name.
   * `isSample` marks Isnad's own sample.
   */
  async createIn(
    transaction: Transaction,
    { speaker, speakerId, ...input }: CreateSpeech,
    actor: Actor,
    isSample = false,
  ): Promise<Speech> {
    const { db, record } = transaction;
    const speakersId = speaker
      ? (await this.speakers.named(transaction, speaker, actor)).id
      : await this.knownSpeaker(transaction, speakerId);
    const speech = await this.speeches.create(db, { ...input, speakerId: speakersId, isSample });
    const { title, date, place, occasion, language } = speech;
    record({
      type: 'speech.created',
      actor,
      subject: { type: 'speech', id: speech.id },
      data: { title, speakerId: speakersId, date, place, occasion, language, isSample },
    });
    return speech;
  }

  update(id: string, version: number, change: UpdateSpeech, user: User): Promise<Speech> {
    return this.unitOfWork.run(async (transaction) => {
      const { db, record } = transaction;
      const before = await this.speeches.find(db, id);
      if (before?.version !== version) throw missingOrStale(before);
      if (change.speakerId !== undefined) await this.knownSpeaker(transaction, change.speakerId);
      const done = await this.speeches.update(db, id, version, change);
      const after = await this.speeches.find(db, id);
      if (!done || !after) throw missingOrStale(after);
      const data = changesOf(before, after, FIELDS);
      if (data) record({ type: 'speech.updated', actor: actorOf(user), subject: { type: 'speech', id }, data });
      return after;
    });
  }

  private async knownSpeaker({ db }: Transaction, speakerId: string | undefined): Promise<string> {
    if (speakerId && (await this.speakers.exists(db, speakerId))) return speakerId;
    throw fieldProblem({ path: 'speakerId', rule: 'unknown-reference' });
  }
}
