import { createHash } from 'node:crypto';
import type {
  CreateDocument,
  Document,
  DocumentListQuery,
  DocumentVersion,
  DocumentWithText,
  UpdateDocument,
  UploadDocument,
  User,
} from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { OutletService } from '../outlets/outlet.service.js';
import { changesOf } from '../platform/db/changes.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { DocumentRepository } from './document.repository.js';
import { SegmentRepository } from './segment.repository.js';
import { comparableText, type OriginalText, SourceTextRepository } from './source-text.repository.js';
import { textHash } from './text-hash.js';
import { type ArrivedText, TextIntake } from './text-intake.service.js';

const FIELDS = ['title', 'kind', 'outlet', 'url', 'publishedAt'] as const;

/** The texts in which speeches reached the public. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentRepository,
    private readonly texts: SourceTextRepository,
    private readonly segments: SegmentRepository,
    private readonly outlets: OutletService,
    private readonly intake: TextIntake,
  ) {}

  list(query: DocumentListQuery): Promise<Page<Document>> {
    return this.documents.list(this.database.client, query);
  }

  async get(id: string): Promise<DocumentWithText> {
    const document = await this.documents.find(this.database.client, id);
    if (!document) throw problem('not-found');
    return document;
  }

  async versions(id: string): Promise<Page<DocumentVersion>> {
    const data = await this.documents.versions(this.database.client, id);
    if (data.length === 0) throw problem('not-found');
    return { data, total: data.length, totalIsExact: true };
  }

  /** The newest text of a document, byte for byte as it came. */
  async original(id: string): Promise<OriginalText> {
    const original = await this.texts.original(this.database.client, id);
    if (!original) throw problem('not-found');
    return original;
  }

  /** Adds a pasted text, or what an import has read. */
  async create({ text = '', importId, ...description }: CreateDocument, user: User): Promise<DocumentWithText> {
    const { language } = description;
    const arrived = await (importId === undefined
      ? this.intake.fromText(text, language)
      : this.intake.fromImport(importId, user, language));
    return this.add(description, arrived, user);
  }

  /** Adds a text that came as a file. */
  async upload(description: UploadDocument, file: UploadedFile | null, user: User): Promise<DocumentWithText> {
    return this.add(description, await this.intake.fromFile(file, description.language), user);
  }

  update(id: string, version: number, change: UpdateDocument, user: User): Promise<DocumentWithText> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const before = await this.documents.find(db, id);
      if (before?.version !== version) throw missingOrStale(before);
      const { outlet, publishedAt, ...rest } = change;
      const done = await this.documents.update(db, id, version, {
        ...rest,
        outletId: outlet && (await this.outlets.named(db, outlet)),
        publishedAt: publishedAt ? new Date(publishedAt) : publishedAt === null ? null : undefined,
      });
      const after = await this.documents.find(db, id);
      if (!done || !after) throw missingOrStale(after);
      const data = changesOf(before, after, FIELDS);
      if (data) record({ type: 'document.updated', actor: actorOf(user), subject: { type: 'document', id }, data });
      return after;
    });
  }

  /** Keeps the bytes, the text and its statements: all of it or nothing. */
  private async add(description: UploadDocument, arrived: ArrivedText, user: User): Promise<DocumentWithText> {
    const { text, encoding, format, fileName, bytes, segments } = arrived;
    const { allowDuplicate, outlet, publishedAt, ...fields } = description;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.unitOfWork.run(async ({ db, record }) => {
      if (!(await this.texts.lockSpeech(db, fields.speechId))) {
        throw fieldProblem({ path: 'speechId', rule: 'unknown-reference' });
      }
      if (!allowDuplicate) await this.refuseDuplicate(db, fields.speechId, sha256, text);
      const id = await this.documents.create(db, {
        ...fields,
        outletId: outlet === undefined ? null : await this.outlets.named(db, outlet),
        publishedAt: publishedAt === undefined ? null : new Date(publishedAt),
        addedById: user.id,
      });
      await this.texts.keepBytes(db, sha256, Uint8Array.from(bytes));
      const versionId = await this.texts.addVersion(db, {
        documentId: id,
        number: 1,
        text,
        sha256,
        encoding,
        format,
        fileName,
      });
      await this.segments.addAll(db, versionId, segments);
      await this.intake.settle(db, arrived);
      record({
        type: 'document.created',
        actor: actorOf(user),
        subject: { type: 'document', id },
        data: {
          ...fields,
          outlet,
          publishedAt,
          number: 1,
          sha256,
          textSha256: textHash(text),
          encoding,
          format,
          segmentCount: segments.length,
        },
      });
      const document = await this.documents.find(db, id);
      if (!document) throw problem('not-found');
      return document;
    });
  }

  private async refuseDuplicate(db: Db, speechId: string, sha256: string, text: string): Promise<void> {
    const existing = await this.texts.findSame(db, speechId, sha256, comparableText(text));
    if (existing) throw problem('document.duplicate', { existing });
  }
}
