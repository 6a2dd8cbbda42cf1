import type { ClaimStatus } from '@isnad/contracts';
import { v7 as uuid } from 'uuid';
import type { Columns, DeskRows } from './desk-rows.js';

/** A claim somewhere on its way, with the people and rows that brought it there. */
export interface WalkedClaim {
  readonly id: string;
  readonly speechId: string;
  readonly scaleId: string;
  readonly evidenceId: string;
  /** Two, assigned from `in_review` on. */
  readonly reviewerIds: readonly [string, string];
  /** The editor who writes the verdict. */
  readonly authorId: string;
  /** An editor who writes none. */
  readonly approverId: string;
  /** The verdict in hand, from `awaiting_approval` on. */
  readonly verdictId: string;
}

/** The states through which a claim comes to each, the shortest way. */
const wayTo: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  proposed: [],
  queued: ['queued'],
  in_review: ['queued', 'in_review'],
  deciding: ['queued', 'in_review', 'deciding'],
  awaiting_approval: ['queued', 'in_review', 'deciding', 'awaiting_approval'],
  approved: ['queued', 'in_review', 'deciding', 'awaiting_approval', 'approved'],
  published: ['queued', 'in_review', 'deciding', 'awaiting_approval', 'approved', 'published'],
  rejected: ['rejected'],
  retracted: ['queued', 'in_review', 'deciding', 'awaiting_approval', 'approved', 'published', 'retracted'],
};

/** Brings a new claim to a state by legal moves, each told in the history, with the rows that the database asks for on the way. */
export async function claimAt(
  rows: DeskRows,
  status: ClaimStatus,
  columns: Columns<'claim'> = {},
): Promise<WalkedClaim> {
  const speechId = columns.speechId ?? (await rows.speech());
  const scaleId = columns.ratingScaleId ?? (await rows.scale());
  const id = await rows.claim({ ...columns, speechId, ratingScaleId: scaleId });
  const claim: WalkedClaim = {
    id,
    speechId,
    scaleId,
    evidenceId: await rows.evidence(id),
    reviewerIds: [await rows.user({ role: 'reviewer' }), await rows.user({ role: 'reviewer' })],
    authorId: await rows.user(),
    approverId: await rows.user(),
    verdictId: uuid(),
  };
  for (const next of wayTo[status]) {
    await before[next]?.(rows, claim);
    await move(rows, id, next);
  }
  return claim;
}

/** What must be there before a claim enters a state. */
const before: Partial<Record<ClaimStatus, (rows: DeskRows, claim: WalkedClaim) => Promise<void>>> = {
  in_review: async (rows, claim) => {
    for (const reviewerId of claim.reviewerIds) await assign(rows, claim, reviewerId);
  },
  deciding: async (rows, claim) => {
    for (const reviewerId of claim.reviewerIds) await addReview(rows, claim, reviewerId);
  },
  awaiting_approval: async (rows, claim) => {
    await addVerdict(rows, claim, { id: claim.verdictId });
  },
  approved: (rows, claim) => approve(rows, claim.verdictId, claim.approverId),
  published: async (rows, claim) => {
    await addPublication(rows, claim);
  },
  retracted: async (rows, claim) => {
    await addPublication(rows, claim, { number: 2, kind: 'retraction', reason: 'استند إلى جدول خاطئ' });
  },
};

/** Moves a claim and tells of it in the history, in one transaction. */
export function move(
  rows: DeskRows,
  claimId: string,
  to: ClaimStatus,
  also: { readonly round?: number; readonly cycle?: number } = {},
): Promise<void> {
  return rows.transaction(async () => {
    const [moved] = await rows.query<{ version: number }>(
      `UPDATE "claim" SET status = $2, version = version + 1, round = coalesce($3, round), cycle = coalesce($4, cycle)
       WHERE id = $1 RETURNING version`,
      [claimId, to, also.round, also.cycle],
    );
    await rows.event({
      type: 'claim.transitioned',
      subjectId: claimId,
      claimId,
      data: { to, version: moved?.version ?? null },
    });
  });
}

export async function assign(
  rows: DeskRows,
  claim: WalkedClaim,
  reviewerId: string,
  columns: Columns<'assignment'> = {},
): Promise<void> {
  await rows.insert('assignment', {
    claimId: claim.id,
    round: 1,
    reviewerId,
    assignedById: claim.approverId,
    ...columns,
  });
}

export async function addReview(
  rows: DeskRows,
  claim: WalkedClaim,
  reviewerId: string,
  columns: Columns<'review'> = {},
): Promise<string> {
  const id = uuid();
  await rows.insert('review', {
    id,
    claimId: claim.id,
    round: 1,
    reviewerId,
    ratingScaleId: claim.scaleId,
    attributionRating: 'as_reported',
    truthRating: 'false',
    reasoning: 'تخالفه النشرة الإحصائية.',
    ...columns,
  });
  return id;
}

/** Adds a revision with its evidence and makes it the verdict in hand. */
export async function addVerdict(
  rows: DeskRows,
  claim: WalkedClaim,
  columns: Columns<'verdict'> = {},
): Promise<string> {
  const id = columns.id ?? uuid();
  await rows.insert('verdict', {
    claimId: claim.id,
    number: 1,
    cycle: 1,
    authorId: claim.authorId,
    ratingScaleId: claim.scaleId,
    attributionRating: 'as_reported',
    truthRating: 'false',
    summary: 'لم ترتفع الصادرات.',
    explanation: 'تذكر النشرة انخفاضاً.',
    ...columns,
    id,
  });
  await rows.insert('verdict_evidence', { verdictId: id, evidenceId: claim.evidenceId, position: 0 });
  await rows.query('UPDATE "claim" SET current_verdict_id = $2, version = version + 1 WHERE id = $1', [claim.id, id]);
  return id;
}

export async function approve(rows: DeskRows, verdictId: string, editorId: string): Promise<void> {
  await rows.query('UPDATE "verdict" SET approved_by_id = $2, approved_at = now() WHERE id = $1', [
    verdictId,
    editorId,
  ]);
}

/** Adds a publication of the verdict in hand; the first unless said otherwise. */
export async function addPublication(
  rows: DeskRows,
  claim: WalkedClaim,
  columns: Columns<'publication'> = {},
): Promise<string> {
  const id = uuid();
  await rows.insert('publication', {
    id,
    claimId: claim.id,
    verdictId: claim.verdictId,
    number: 1,
    kind: 'fact_check',
    slug: `الصادرات-${claim.id}`,
    snapshot: {},
    publishedById: claim.approverId,
    ...columns,
  });
  return id;
}
