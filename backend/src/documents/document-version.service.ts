import { createHash } from 'node:crypto';
import type { CreateDocumentVersion, DocumentVersion, DocumentWithText, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { reanchorAll } from '../language/reanchor.js';
import { Database, type Db } from '../platform/db/database.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { DocumentRepository } from './document.repository.js';
import { DocumentSpeakerRepository } from './document-speaker.repository.js';
import { SegmentRepository, type StoredSpan } from './segment.repository.js';
import { comparableText, SourceTextRepository } from './source-text.repository.js';
import { type ArrivedText, TextIntake } from './text-intake.service.js';

export interface AddedVersion {
  readonly versionId: string;
  readonly number: number;
  readonly text: string;
  readonly sha256: string;
  readonly format: ArrivedText['format'];
  /** Its statements in the text's order. */
  readonly segments: readonly StoredSpan[];
  /** Statements that stay skipped, since the newer text says them word for word. */
  readonly keptSkips: number;
}

/** Newer texts of a document: an outlet edits its report, a transcript is corrected. */
@Injectable()
export class DocumentVersionService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentRepository,
    private readonly texts: SourceTextRepository,
    private readonly segments: SegmentRepository,
    private readonly speakers: DocumentSpeakerRepository,
    private readonly intake: TextIntake,
  ) {}

  async get(documentId: string, number: number): Promise<DocumentVersion> {
    const version = await this.documents.version(this.database.client, documentId, number);
    if (!version) throw problem('not-found');
    return version;
  }

  /** Every text of a document by its id, as the caller's transaction sees them. */
  async textsOf(db: Db, documentId: string): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.documents.versions(db, documentId)).map(({ id, text }) => [id, text]));
  }

  /** Keeps newer texts of the document out until the transaction ends. */
  hold(db: Db, documentId: string): Promise<void> {
    return this.documents.hold(db, documentId);
  }

  /** The document with its newest text; 404 when there is none. */
  async document(db: Db, id: string): Promise<DocumentWithText> {
    const document = await this.documents.find(db, id);
    if (!document) throw problem('not-found');
    return document;
  }

  /** Reads a newer text that was pasted or imported, before any transaction: reading may take long. */
  async read(documentId: string, { text = '', importId }: CreateDocumentVersion, user: User): Promise<ArrivedText> {
    const { language } = await this.document(this.database.client, documentId);
    return importId === undefined
      ? this.intake.fromText(text, language)
      : this.intake.fromImport(importId, user, language);
  }

  async readFile(documentId: string, file: UploadedFile | null): Promise<ArrivedText> {
    const { language } = await this.document(this.database.client, documentId);
    return this.intake.fromFile(file, language);
  }

  /**
   * Adds the text as the document's newest, with its statements, inside the caller's transaction. Skips of statements that are said
   * in the same words stay; every other decision is the claims'. Refuses a stale version (412), the text that is the newest already
   * (409) and, unless it is allowed, a text that the speech has from elsewhere (409).
   */
  async add(
    db: Db,
    before: DocumentWithText,
    version: number,
    arrived: ArrivedText,
    allowDuplicate: boolean,
  ): Promise<AddedVersion> {
    const { id: documentId, currentVersion: current } = before;
    if (before.version !== version) throw missingOrStale(before);
    const { text, encoding, format, fileName, bytes } = arrived;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (comparableText(text) === comparableText(current.text)) throw problem('document.same-text');
    await this.texts.lockSpeech(db, before.speechId);
    if (!allowDuplicate) {
      const existing = await this.texts.findSame(db, before.speechId, sha256, comparableText(text));
      if (existing && existing.id !== documentId) throw problem('document.duplicate', { existing });
    }
    if (!(await this.documents.update(db, documentId, version, {}))) {
      throw missingOrStale(await this.documents.find(db, documentId));
    }
    await this.texts.keepBytes(db, sha256, Uint8Array.from(bytes));
    const number = current.number + 1;
    const versionId = await this.texts.addVersion(db, {
      documentId,
      number,
      text,
      sha256,
      encoding,
      format,
      fileName,
    });
    const aliases = await this.speakers.aliases(db, documentId);
    const segments = await this.segments.addAll(db, versionId, arrived.segments, aliases);
    await this.intake.settle(db, arrived);
    const keptSkips = await this.keepSkips(db, current, text, segments);
    return { versionId, number, text, sha256, format, segments, keptSkips };
  }

  private async keepSkips(
    db: Db,
    older: { readonly id: string; readonly text: string },
    text: string,
    segments: readonly StoredSpan[],
  ): Promise<number> {
    const skips = await this.segments.skips(db, older.id);
    const byPlace = new Map(segments.map(({ id, start, end }) => [`${start} ${end}`, id]));
    const kept = reanchorAll(skips, older.text, text).flatMap(({ outcome, place }, index) => {
      const skip = skips[index];
      const id = place && byPlace.get(`${place.start} ${place.end}`);
      const isSure = outcome === 'exact' || outcome === 'shifted';
      return skip && id && isSure ? [{ id, reason: skip.reason, decidedById: skip.decidedById }] : [];
    });
    await this.segments.skipAll(db, kept);
    return kept.length;
  }
}
