import type { DocumentMark, Segment, SegmentListQuery, UpdateSegment, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { problem } from '../platform/http/problem-error.js';
import { currentRequest } from '../platform/http/request-context.js';
import { missingOrStale } from '../platform/http/stale.js';
import { DocumentRepository } from './document.repository.js';
import { SegmentRepository } from './segment.repository.js';

/** The coverage ledger: what the machine proposed about each statement of a text, and what people decided. */
@Injectable()
export class SegmentService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentRepository,
    private readonly segments: SegmentRepository,
  ) {}

  /** The statements of a document's newest text. */
  async list(documentId: string, query: SegmentListQuery): Promise<Page<Segment>> {
    const db = this.database.client;
    return this.segments.list(db, await this.newestVersion(db, documentId), query, currentRequest().language);
  }

  /** Where claims stand in a document's newest text. */
  async marks(documentId: string): Promise<Page<DocumentMark>> {
    const db = this.database.client;
    const data = await this.segments.marks(db, await this.newestVersion(db, documentId));
    return { data, total: data.length, totalIsExact: true };
  }

  async get(id: string): Promise<Segment> {
    const segment = await this.segments.find(this.database.client, id, currentRequest().language);
    if (!segment) throw problem('not-found');
    return segment;
  }

  /** The statements of a document's newest text that share a character with a span of it (UTF-16, end exclusive). */
  overlapping(documentId: string, start: number, end: number): Promise<Segment[]> {
    return this.unitOfWork.run(async ({ db }) =>
      this.segments.overlapping(db, await this.newestVersion(db, documentId), start, end, currentRequest().language),
    );
  }

  /**
   * Skips a statement with a reason, gives the skip another reason, or takes it back. A statement that a claim was made from is
   * decided already: 409 until the claim lets go of it.
   */
  update(id: string, version: number, change: UpdateSegment, user: User): Promise<Segment> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const { language } = currentRequest();
      const documentId = await this.segments.documentOf(db, id);
      if (documentId) await this.documents.hold(db, documentId);
      const before = await this.segments.find(db, id, language);
      if (before?.version !== version) throw missingOrStale(before);
      if (before.disposition === 'claimed') throw problem('segment.already-decided');
      // A decision about a statement of an older text would not be found in the ledger that everybody works on.
      if (!(await this.segments.isInNewestText(db, id))) throw problem('segment.older-text');
      if (before.disposition === 'undecided' && change.disposition === 'undecided') return before;
      const skipReason = change.disposition === 'skipped' ? change.reason : null;
      const done = await this.segments.decide(db, id, version, {
        disposition: change.disposition,
        skipReason,
        decidedById: skipReason === null ? null : user.id,
      });
      const after = await this.segments.find(db, id, language);
      if (!done || !after) throw missingOrStale(after);
      record({
        type: change.disposition === 'skipped' ? 'segment.skipped' : 'segment.restored',
        actor: actorOf(user),
        subject: { type: 'segment', id },
        data: { reason: skipReason ?? before.reason, documentId: before.documentId },
      });
      return after;
    });
  }

  private async newestVersion(db: Db, documentId: string): Promise<string> {
    const versionId = await this.documents.newestVersionId(db, documentId);
    if (!versionId) throw problem('not-found');
    return versionId;
  }
}
