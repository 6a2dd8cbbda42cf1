import type {
  Appearance,
  Claim,
  ClaimListQuery,
  ClaimStatus,
  ClaimSummary,
  CreateClaim,
  NewAppearance,
  UpdateClaim,
  User,
} from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { Database, type Db } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { AppearanceRepository } from './appearance.repository.js';
import { toAppearance, toClaimSummary } from './claim.mapper.js';
import { ClaimReader } from './claim.reader.js';
import { ClaimRepository, type NewSpan } from './claim.repository.js';
import { ClaimListQueries } from './claim-list.queries.js';
import { checkedSpan } from './spans.js';

/** While a claim's words may change: once reviewers rate them, they are what was rated. */
const WORDS_OPEN: readonly ClaimStatus[] = ['proposed', 'queued'];
/** While a claim may still gain or lose a place where it occurs; from approval on it is what is published. */
const APPEARANCES_OPEN: readonly ClaimStatus[] = ['proposed', 'queued', 'in_review', 'deciding'];
const SETTLED: readonly ClaimStatus[] = ['published', 'rejected', 'retracted'];

/** Claims but for their status, which only the workflow changes. */
@Injectable()
export class ClaimService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly claims: ClaimRepository,
    private readonly reader: ClaimReader,
    private readonly lists: ClaimListQueries,
    private readonly appearances: AppearanceRepository,
  ) {}

  async list(query: ClaimListQuery, user: User) {
    const { rows, total, totalIsExact } = await this.lists.list(query, user.id);
    return { data: rows.map(toClaimSummary), total, totalIsExact };
  }

  get(id: string, user: User): Promise<Claim> {
    return this.reader.forUser(this.database.client, id, user);
  }

  /**
   * Creates a claim with its appearances, and marks the segments it was made from as claimed. Every span is checked against
   * the newest version of its text.
   */
  async create(input: CreateClaim, user: User): Promise<Claim> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const speech = await this.claims.findSpeech(db, input.speechId);
      if (!speech) throw fieldProblem({ path: 'speechId', rule: 'unknown-reference' });
      if (input.speakerId && !(await this.claims.speakerExists(db, input.speakerId))) {
        throw fieldProblem({ path: 'speakerId', rule: 'unknown-reference' });
      }
      await this.claims.holdTexts(
        db,
        input.appearances.map(({ documentId }) => documentId),
      );
      const segments = await this.segmentsOf(db, input.segmentIds ?? [], input.speechId);
      const spans = await this.spansOf(db, input.appearances, input.speechId, segments);
      const settings = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: { requiredReviews: true } });
      const claimId = await this.claims.create(db, {
        speechId: speech.id,
        speakerId: input.speakerId ?? speech.speakerId,
        text: input.text,
        language: input.language,
        requiredReviews: input.requiredReviews ?? settings.requiredReviews,
        ratingScaleId: await this.claims.defaultScaleId(db),
        createdById: user.id,
      });
      for (const span of spans) await this.claims.addAppearance(db, claimId, span);
      // A span that is exactly a statement decides it, whether or not the caller named it.
      const decided = new Set(segments.map(({ id }) => id));
      for (const { segmentId } of spans) if (segmentId) decided.add(segmentId);
      await this.claims.markClaimed(db, [...decided], user.id);
      if (input.tags?.length) await this.claims.setTags(db, claimId, input.tags);
      record({
        type: 'claim.created',
        actor: actorOf(user),
        subject: { type: 'claim', id: claimId },
        claimId,
        data: {
          text: input.text,
          speechId: speech.id,
          segmentIds: [...decided],
          appearances: spans.length,
        },
      });
      return this.reader.forUser(db, claimId, user);
    });
  }

  async update(id: string, version: number, change: UpdateClaim, user: User): Promise<Claim> {
    return this.unitOfWork.run(async ({ db }) => {
      await this.change(id, version, () => change, user);
      return this.reader.forUser(db, id, user);
    });
  }

  /**
   * Changes a claim by what it is now and answers it as lists show it. Where `changeOf` answers null nothing is written and nothing
   * is told. Reads no more than a list does: of many claims at once the whole page of each would be most of the time.
   */
  async change(
    id: string,
    version: number,
    changeOf: (claim: ClaimSummary) => UpdateClaim | null,
    user: User,
  ): Promise<ClaimSummary> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const before = toClaimSummary(await this.reader.lockSummaryAt(db, id, version, user));
      const change = changeOf(before);
      if (change === null) return before;
      const changesWords =
        change.text !== undefined || change.speakerId !== undefined || change.requiredReviews !== undefined;
      if (changesWords && !WORDS_OPEN.includes(before.status)) throw problem('claim.locked');
      if ((change.dueAt !== undefined || change.priority !== undefined) && SETTLED.includes(before.status))
        throw problem('claim.locked');
      // Triage gives every claim a priority; from then on the work lists go by it.
      if (change.priority === null && before.status !== 'proposed')
        throw fieldProblem({ path: 'priority', rule: 'priority-needed' });
      if (change.speakerId && !(await this.claims.speakerExists(db, change.speakerId))) {
        throw fieldProblem({ path: 'speakerId', rule: 'unknown-reference' });
      }
      const { tags, dueAt, ...rest } = change;
      await this.claims.update(db, id, {
        ...rest,
        dueAt: dueAt === undefined ? undefined : dueAt === null ? null : new Date(dueAt),
      });
      if (tags) await this.claims.setTags(db, id, tags);
      const after = toClaimSummary(await this.claims.getSummary(db, id));
      const changed = (Object.keys(change) as (keyof UpdateClaim)[]).map((field) =>
        field === 'speakerId' ? 'claimant' : field,
      );
      record({
        type: 'claim.updated',
        actor: actorOf(user),
        subject: { type: 'claim', id },
        claimId: id,
        data: {
          before: Object.fromEntries(changed.map((field) => [field, before[field]])),
          after: Object.fromEntries(changed.map((field) => [field, after[field]])),
        },
      });
      return after;
    });
  }

  async listAppearances(id: string, user: User) {
    const { appearances } = await this.get(id, user);
    return { data: appearances, total: appearances.length, totalIsExact: true };
  }

  /** Adds a place where the claim occurs. A segment at exactly that place is marked as claimed. */
  async addAppearance(id: string, input: NewAppearance, user: User): Promise<Appearance> {
    return this.unitOfWork.run(async ({ db, record }) => {
      await this.claims.holdTexts(db, [input.documentId]);
      const { row } = await this.reader.lock(db, id);
      if (!APPEARANCES_OPEN.includes(row.status)) throw problem('claim.locked');
      const [span] = await this.spansOf(db, [input], row.speechId, [], '');
      if (!span) throw fieldProblem({ path: 'documentId', rule: 'unknown-reference' });
      const same = row.appearances.find(
        (known) =>
          known.documentVersionId === span.documentVersionId &&
          known.startOffset === span.startOffset &&
          known.endOffset === span.endOffset,
      );
      // Adding what is there already changes nothing, so that a repeated click does no harm.
      if (same) return toAppearance(same);
      const appearance = await this.claims.addAppearance(db, id, span);
      if (span.segmentId) await this.claims.markClaimed(db, [span.segmentId], user.id);
      await this.claims.touch(db, id);
      record({
        type: 'claim.appearance-added',
        actor: actorOf(user),
        subject: { type: 'appearance', id: appearance.id },
        claimId: id,
        data: { documentId: input.documentId, start: input.start, end: input.end, exact: span.exact },
      });
      return toAppearance(appearance);
    });
  }

  /** Takes an appearance away again; the last one stays, since a claim that occurs nowhere is not a claim. */
  async removeAppearance(id: string, appearanceId: string, version: number, user: User): Promise<void> {
    await this.unitOfWork.run(async ({ db, record }) => {
      const { row } = await this.reader.lockAt(db, id, version, user);
      if (!APPEARANCES_OPEN.includes(row.status) || row.appearances.length === 1) throw problem('claim.locked');
      const appearance = await this.claims.findAppearance(db, id, appearanceId);
      if (!appearance) throw problem('not-found');
      // With the places that it came from in older texts: otherwise the one before would stand again.
      for (const { id: ofLine, segmentId } of await this.appearances.lineage(db, appearanceId)) {
        await this.claims.removeAppearance(db, ofLine);
        if (segmentId) await this.claims.releaseSegment(db, segmentId);
      }
      await this.claims.touch(db, id);
      record({
        type: 'claim.appearance-removed',
        actor: actorOf(user),
        subject: { type: 'appearance', id: appearanceId },
        claimId: id,
        data: {
          documentId: appearance.documentVersion.document.id,
          start: appearance.startOffset,
          end: appearance.endOffset,
        },
      });
    });
  }

  private async segmentsOf(db: Db, ids: readonly string[], speechId: string) {
    const segments = await this.claims.findSegments(db, ids);
    const byId = new Map(segments.map((segment) => [segment.id, segment]));
    return ids.map((id, index) => {
      const segment = byId.get(id);
      if (!segment) throw fieldProblem({ path: `segmentIds.${index}`, rule: 'unknown-reference' });
      if (segment.documentVersion.document.speechId !== speechId) {
        throw fieldProblem({ path: `segmentIds.${index}`, rule: 'other-speech' });
      }
      if (segment.documentVersionId !== segment.documentVersion.document.versions[0]?.id) {
        throw fieldProblem({ path: `segmentIds.${index}`, rule: 'older-text' });
      }
      return segment;
    });
  }

  private async spansOf(
    db: Db,
    appearances: readonly NewAppearance[],
    speechId: string,
    segments: Awaited<ReturnType<ClaimRepository['findSegments']>>,
    prefix = 'appearances.',
  ): Promise<NewSpan[]> {
    const versions = await this.claims.newestVersions(
      db,
      appearances.map(({ documentId }) => documentId),
    );
    const spans = new Map<string, NewSpan>();
    for (const [index, appearance] of appearances.entries()) {
      const path = prefix === '' ? '' : `${prefix}${index}`;
      const field = (name: string) => (path === '' ? name : `${path}.${name}`);
      const version = versions.get(appearance.documentId);
      if (!version) throw fieldProblem({ path: field('documentId'), rule: 'unknown-reference' });
      if (version.document.speechId !== speechId)
        throw fieldProblem({ path: field('documentId'), rule: 'other-speech' });
      const span = checkedSpan(version.text, appearance, field);
      const decided = segments.find(
        (known) =>
          known.documentVersionId === version.id &&
          known.startOffset < span.endOffset &&
          span.startOffset < known.endOffset,
      );
      const segment = decided?.id ?? (await this.claims.segmentAt(db, version.id, span.startOffset, span.endOffset));
      spans.set(`${version.id} ${span.startOffset} ${span.endOffset}`, {
        ...span,
        documentVersionId: version.id,
        segmentId: segment ?? null,
      });
    }
    return [...spans.values()];
  }
}
