import type { DocumentSpeaker, MergeSpeakers, SplitSpeaker, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { type Transaction, UnitOfWork } from '../platform/db/unit-of-work.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { DocumentRepository } from './document.repository.js';
import { DocumentSpeakerRepository } from './document-speaker.repository.js';
import { mergeSpeakers } from './speaker-merge.js';

/** Who speaks, with the version of the document that a change of it must name. */
export interface SpeakersOfDocument extends Page<DocumentSpeaker> {
  readonly documentVersion: number;
}

/** Who speaks in a document: as the extractor heard them, and as people have put their names together. */
@Injectable()
export class DocumentSpeakerService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentRepository,
    private readonly speakers: DocumentSpeakerRepository,
  ) {}

  /** Those of the newest text, who says most first. */
  list(documentId: string): Promise<SpeakersOfDocument> {
    return this.read(this.database.client, documentId);
  }

  /** Says that names are one person, in every text of the document, also those that come later. */
  merge(documentId: string, version: number, { names, into }: MergeSpeakers, user: User): Promise<SpeakersOfDocument> {
    return this.change(documentId, version, async ({ db, record }) => {
      const heard = await this.speakers.heard(db, documentId);
      const aliases = await this.speakers.aliases(db, documentId);
      const merged = mergeSpeakers(heard, aliases, names, into);
      if (!merged) {
        const people = new Set([...heard, ...aliases.values()]);
        const unknown = names.flatMap((name, index) => (people.has(name) ? [] : [`names.${index}`]));
        throw fieldProblem(...unknown.map((path) => ({ path, rule: 'speaker-not-in-text' as const })));
      }
      const changes = [...merged.names].some(([name, person]) => (aliases.get(name) ?? name) !== person);
      if (!changes) return false;
      await this.speakers.set(db, documentId, merged.names);
      record({
        type: 'document.speakers-merged',
        actor: actorOf(user),
        subject: { type: 'document', id: documentId },
        data: { names: [...merged.names.keys()], into: merged.into },
      });
      return true;
    });
  }

  /** Takes a name out of the person it was put together with. One that stands for itself stays as it is. */
  split(documentId: string, version: number, { heard }: SplitSpeaker, user: User): Promise<SpeakersOfDocument> {
    return this.change(documentId, version, async ({ db, record }) => {
      if (!(await this.speakers.heard(db, documentId)).includes(heard)) {
        throw fieldProblem({ path: 'heard', rule: 'speaker-not-in-text' });
      }
      const aliases = await this.speakers.aliases(db, documentId);
      const from = aliases.get(heard);
      if (from === undefined) return false;
      await this.speakers.set(db, documentId, new Map([[heard, heard]]));
      record({
        type: 'document.speakers-split',
        actor: actorOf(user),
        subject: { type: 'document', id: documentId },
        data: { heard, from },
      });
      return true;
    });
  }

  /** Runs a change under the document's version; one that changes nothing leaves the version as it is. */
  private change(
    documentId: string,
    version: number,
    work: (transaction: Transaction) => Promise<boolean>,
  ): Promise<SpeakersOfDocument> {
    return this.unitOfWork.run(async (transaction) => {
      const { db } = transaction;
      const before = await this.documents.find(db, documentId);
      if (before?.version !== version) throw missingOrStale(before);
      if (await work(transaction)) {
        if (!(await this.documents.update(db, documentId, version, {}))) {
          throw missingOrStale(await this.documents.find(db, documentId));
        }
        await this.speakers.apply(db, documentId);
      }
      return this.read(db, documentId);
    });
  }

  private async read(db: Db, documentId: string): Promise<SpeakersOfDocument> {
    const document = await this.documents.find(db, documentId);
    if (!document) throw problem('not-found');
    const data = await this.speakers.list(db, document.currentVersion.id);
    return { data, total: data.length, totalIsExact: true, documentVersion: document.version };
  }
}
