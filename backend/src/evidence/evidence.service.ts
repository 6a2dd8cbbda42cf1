import { createHash } from 'node:crypto';
import {
  type ClaimStatus,
  type CreateEvidence,
  type Evidence,
  type PlaceEvidence,
  placedAfter,
  type UpdateEvidence,
  type User,
} from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { ClaimReader } from '../claims/claim.reader.js';
import { Clock } from '../platform/clock.js';
import { Database, type Db } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { CaptureRepository } from './capture.repository.js';
import { type EvidenceFile, EvidenceRepository } from './evidence.repository.js';

/** While evidence may come and go. From the submitted verdict on it is what the verdict rests on. */
const OPEN: readonly ClaimStatus[] = ['proposed', 'queued', 'in_review', 'deciding'];

/** A file that is stored, with the moment at which it was fetched where it was. */
interface KeptFile extends EvidenceFile {
  readonly fetchedAt?: Date;
}

@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceRepository,
    private readonly reader: ClaimReader,
    private readonly clock: Clock,
    private readonly captures: CaptureRepository,
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
      const stored = await this.storedFile(db, input, file, user);
      const accessedAt = stored?.fetchedAt ?? this.clock.now();
      const evidence = await this.evidence.create(db, claimId, input, stored, user.id, accessedAt);
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
          fileSha256: stored?.sha256 ?? null,
          capturedFrom: evidence.capture?.finalUrl ?? null,
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

  /** Puts an item behind another of the same claim, or first. What rests on it is not touched: its place is no part of what it says. */
  async place(id: string, version: number, { after }: PlaceEvidence, user: User): Promise<Evidence> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const before = await this.forChange(db, id, version);
      const ids = await this.evidence.idsInOrder(db, before.claimId);
      const placed = placedAfter(ids, id, after);
      if (!placed) throw fieldProblem({ path: 'after', rule: 'unknown-reference' });
      const [from, to] = [ids.indexOf(id) + 1, placed.indexOf(id) + 1];
      if (from === to) return before;
      const moved = await this.evidence.place(db, placed, id);
      record({
        type: 'evidence.moved',
        actor: actorOf(user),
        subject: { type: 'evidence', id },
        claimId: before.claimId,
        data: { title: before.title, from, to },
      });
      return moved;
    });
  }

  async file(id: string): Promise<{ file: NonNullable<Evidence['file']>; bytes: Uint8Array }> {
    const { file } = await this.get(id);
    const bytes = file && (await this.evidence.readBytes(file.sha256));
    if (!file || !bytes) throw problem('not-found');
    return { file, bytes };
  }

  /** The file that comes with new evidence: sent along, fetched before, or one that the desk has already; at most one of them. */
  private async storedFile(
    db: Db,
    { captureId, sameFileAs }: CreateEvidence,
    file: UploadedFile | null,
    user: User,
  ): Promise<KeptFile | null> {
    if (file && captureId) throw fieldProblem({ path: 'captureId', rule: 'one-evidence-source' });
    if (sameFileAs && (file || captureId)) throw fieldProblem({ path: 'sameFileAs', rule: 'one-evidence-source' });
    if (captureId) return this.keepCapture(db, captureId, user);
    if (!sameFileAs) return file && this.keepFile(db, file);
    const same = await this.evidence.fileOf(db, sameFileAs);
    if (!same) throw fieldProblem({ path: 'sameFileAs', rule: 'unknown-reference' });
    return same;
  }

  private async keepFile(db: Db, { bytes, name, mediaType }: UploadedFile): Promise<KeptFile> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.evidence.storeBytes(db, sha256, bytes);
    return { sha256, name, mediaType };
  }

  /** Makes what was fetched a stored file; refuses what is not the caller's or was swept. */
  private async keepCapture(db: Db, id: string, user: User): Promise<KeptFile> {
    const capture = await this.captures.lockOf(db, user.id, id, this.clock.now());
    if (!capture) throw fieldProblem({ path: 'captureId', rule: 'unknown-reference' });
    const { sha256, fileName, mediaType, bytes, fetchedAt } = capture;
    if (bytes) {
      await this.evidence.storeBytes(db, sha256, bytes);
      await this.captures.keep(db, id);
    }
    return { sha256, name: fileName, mediaType, captureId: id, fetchedAt };
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
