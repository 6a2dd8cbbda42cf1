import { createHash } from 'node:crypto';
import type { ClaimStatus, CreateEvidence, Evidence, UpdateEvidence, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { ClaimReader } from '../claims/claim.reader.js';
import { Clock } from '../platform/clock.js';
import { Database, type Db } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { EvidenceRepository } from './evidence.repository.js';

/** While evidence may come and go. From the submitted verdict on it is what the verdict rests on. */
const OPEN: readonly ClaimStatus[] = ['proposed', 'queued', 'in_review', 'deciding'];

@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceRepository,
    private readonly reader: ClaimReader,
    private readonly clock: Clock,
  ) {}

  async list(claimId: string) {
    await this.reader.load(this.database.client, claimId);
    const data = await this.evidence.listOfClaim(claimId);
    return { data, total: data.length, totalIsExact: true };
  }

  async get(id: string): Promise<Evidence> {
    const evidence = await this.evidence.find(id);
    if (!evidence) throw problem('not-found');
    return evidence;
  }

  async add(claimId: string, input: CreateEvidence, file: UploadedFile | null, user: User): Promise<Evidence> {
    return this.unitOfWork.run(async ({ db, record }) => {
      await this.openClaim(db, claimId);
      const sha256 = file && createHash('sha256').update(file.bytes).digest('hex');
      if (file && sha256) await this.evidence.storeBytes(db, sha256, file.bytes);
      const stored = file && sha256 ? { sha256, name: file.name, mediaType: file.mediaType } : null;
      const evidence = await this.evidence.create(db, claimId, input, stored, user.id, this.clock.now());
      record({
        type: 'evidence.added',
        actor: actorOf(user),
        subject: { type: 'evidence', id: evidence.id },
        claimId,
        data: {
          title: evidence.title,
          stance: evidence.stance,
          kind: evidence.kind,
          url: evidence.url,
          fileSha256: sha256,
        },
      });
      return evidence;
    });
  }

  async update(id: string, version: number, change: UpdateEvidence, user: User): Promise<Evidence> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const before = await this.forChange(db, id, version);
      // What somebody's review or verdict rests on must not turn into something else underneath them.
      if (await this.evidence.isCited(db, id)) throw problem('evidence.in-use');
      const after = await this.evidence.update(db, id, change);
      const fields = Object.keys(change) as (keyof UpdateEvidence)[];
      record({
        type: 'evidence.updated',
        actor: actorOf(user),
        subject: { type: 'evidence', id },
        claimId: before.claimId,
        data: {
          before: Object.fromEntries(fields.map((field) => [field, before[field]])),
          after: Object.fromEntries(fields.map((field) => [field, after[field]])),
        },
      });
      return after;
    });
  }

  async remove(id: string, version: number, user: User): Promise<void> {
    await this.unitOfWork.run(async ({ db, record }) => {
      const before = await this.forChange(db, id, version);
      if (before.addedBy.id !== user.id && user.role !== 'editor') throw problem('forbidden');
      if (await this.evidence.isCited(db, id)) throw problem('evidence.in-use');
      await this.evidence.remove(db, id);
      record({
        type: 'evidence.removed',
        actor: actorOf(user),
        subject: { type: 'evidence', id },
        claimId: before.claimId,
        data: { before: { title: before.title, stance: before.stance, url: before.url, quote: before.quote } },
      });
    });
  }

  async file(id: string): Promise<{ file: NonNullable<Evidence['file']>; bytes: Uint8Array }> {
    const { file } = await this.get(id);
    const bytes = file && (await this.evidence.readBytes(file.sha256));
    if (!file || !bytes) throw problem('not-found');
    return { file, bytes };
  }

  private async openClaim(db: Db, claimId: string): Promise<void> {
    const { row } = await this.reader.lock(db, claimId);
    if (!OPEN.includes(row.status)) throw problem('claim.locked');
  }

  private async forChange(db: Db, id: string, version: number): Promise<Evidence> {
    const seen = await this.evidence.find(id, db);
    if (!seen) throw problem('not-found');
    await this.openClaim(db, seen.claimId);
    const current = await this.evidence.find(id, db);
    if (!current) throw problem('not-found');
    if (current.version !== version) throw missingOrStale(current);
    return current;
  }
}
