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
import { extract } from '../language/extract.js';
import { OutletService } from '../outlets/outlet.service.js';
import { changesOf } from '../platform/db/changes.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { acceptText, type DecodedText, decodeText } from './decode-text.js';
import { DocumentRepository } from './document.repository.js';
import { packLanguage } from './pack-language.js';
import { SegmentRepository } from './segment.repository.js';
import { comparableText, type OriginalText, SourceTextRepository } from './source-text.repository.js';

const FIELDS = ['title', 'kind', 'outlet', 'url', 'publishedAt'] as const;

interface ArrivedText extends DecodedText {
  readonly bytes: Buffer;
}

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

  /** Adds a pasted text. */
  create({ text = '', importId: _importId, ...description }: CreateDocument, user: User): Promise<DocumentWithText> {
    return this.add(description, acceptText(text, 'text'), user);
  }

  /** Adds a text that came as a file. */
  async upload(description: UploadDocument, file: UploadedFile | null, user: User): Promise<DocumentWithText> {
    if (!file) throw fieldProblem({ path: 'file', rule: 'file-missing' });
    return this.add(description, { ...decodeText(file.bytes, 'file'), bytes: file.bytes }, user);
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
    const { text, encoding, bytes } = arrived;
    const { allowDuplicate, outlet, publishedAt, ...fields } = description;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { segments } = extract(text, { language: packLanguage(fields.language) });
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
        format: 'plain',
        fileName: null,
      });
      await this.segments.addAll(db, versionId, segments);
      record({
        type: 'document.created',
        actor: actorOf(user),
        subject: { type: 'document', id },
        data: { ...fields, outlet, publishedAt, sha256, encoding, segmentCount: segments.length },
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
