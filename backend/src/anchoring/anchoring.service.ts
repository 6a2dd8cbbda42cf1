import type { Anchoring, AnchoringListQuery, ClaimStatus, DecideAnchoring, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { AppearanceSuccession } from '../claims/appearance-succession.service.js';
import { ClaimReader } from '../claims/claim.reader.js';
import { checkedSpan } from '../claims/spans.js';
import { DocumentVersionService } from '../documents/document-version.service.js';
import { SegmentService } from '../documents/segment.service.js';
import type { Span } from '../language/span.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { AnchoringRepository, type Decision } from './anchoring.repository.js';
import type { AnchoringRow } from './anchoring.rows.js';

/** While an approver looks at a claim, and until what they approved is published, its quotes stay as they were seen. */
const UNDER_APPROVAL: readonly ClaimStatus[] = ['awaiting_approval', 'approved'];

/** Places in newer texts that wait for a person, and what was decided about them. */
@Injectable()
export class AnchoringService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly anchorings: AnchoringRepository,
    private readonly versions: DocumentVersionService,
    private readonly segments: SegmentService,
    private readonly appearances: AppearanceSuccession,
    private readonly claims: ClaimReader,
  ) {}

  list(query: AnchoringListQuery): Promise<Page<Anchoring>> {
    return this.anchorings.list(this.database.client, query);
  }

  async get(id: string): Promise<Anchoring> {
    const anchoring = await this.anchorings.find(this.database.client, id);
    if (!anchoring) throw problem('not-found');
    return anchoring;
  }

  /**
   * Settles where an appearance stands in the newer text: at the place proposed, at another, or nowhere with a reason. 409 when that
   * is settled already, or while the claim's verdict is being approved.
   */
  decide(id: string, version: number, decision: DecideAnchoring, user: User): Promise<Anchoring> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const seen = await this.anchorings.row(db, id);
      if (!seen) throw problem('not-found');
      const { id: documentId } = seen.toVersion.document;
      const { claimId } = seen.appearance;
      await this.versions.hold(db, documentId);
      const { row: claim } = await this.claims.lock(db, claimId);
      const before = await this.anchorings.row(db, id);
      if (before?.version !== version) throw missingOrStale(before && (await this.anchorings.shown(db, before)));
      if (before.state !== 'pending') throw problem('anchoring.already-decided');
      if (UNDER_APPROVAL.includes(claim.status)) throw problem('claim.locked');
      const place = await this.placeOf(db, before, decision);
      const made: Decision = {
        state: stateAfter[decision.decision],
        reason: decision.decision === 'drop' ? decision.reason : null,
        successorId: place && (await this.successorAt(db, before, place, user)),
        decidedById: user.id,
      };
      if (!(await this.anchorings.decide(db, id, version, made))) {
        throw missingOrStale(await this.anchorings.find(db, id));
      }
      record({
        type: 'anchoring.decided',
        actor: actorOf(user),
        subject: { type: 'anchoring', id },
        claimId,
        data: {
          decision: decision.decision,
          reason: made.reason,
          documentId,
          number: before.toVersion.number,
          start: place?.start ?? null,
          end: place?.end ?? null,
          exact: place?.exact ?? null,
        },
      });
      const after = await this.anchorings.find(db, id);
      if (!after) throw problem('not-found');
      return after;
    });
  }

  private async placeOf(
    db: Db,
    row: AnchoringRow,
    decision: DecideAnchoring,
  ): Promise<(Span & { readonly exact: string; readonly text: string }) | null> {
    if (decision.decision === 'drop') return null;
    const text = (await this.versions.textsOf(db, row.toVersion.document.id)).get(row.toVersionId) ?? '';
    if (decision.decision === 'place') {
      const { start, end } = decision;
      return { start, end, text, exact: checkedSpan(text, { start, end }, (name) => name).exact };
    }
    const { startOffset: start, endOffset: end } = row;
    if (start === null || end === null) throw fieldProblem({ path: 'decision', rule: 'no-proposal' });
    return { start, end, text, exact: text.slice(start, end) };
  }

  /** The claim's appearance at a place: a new one, or the one that somebody has added there since. */
  private async successorAt(
    db: Db,
    row: AnchoringRow,
    place: Span & { readonly text: string },
    user: User,
  ): Promise<string> {
    const { appearance, toVersionId } = row;
    const there = await this.appearances.at(db, appearance.claimId, toVersionId, place);
    if (there?.wasCarried) throw fieldProblem({ path: 'decision', rule: 'place-taken' });
    if (there) return there.id;
    const segments = await this.segments.overlapping(row.toVersion.document.id, place.start, place.end);
    const newer = { versionId: toVersionId, text: place.text, segments };
    const [id] = await this.appearances.succeed(db, newer, [{ appearance, place }], user.id);
    if (!id) throw new Error('The appearance was not carried');
    return id;
  }
}

const stateAfter = {
  confirm: 'confirmed',
  place: 'placed',
  drop: 'dropped',
} as const satisfies Record<DecideAnchoring['decision'], Decision['state']>;
