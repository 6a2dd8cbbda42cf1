import type { Prisma } from '../generated/prisma/client.js';

const person = { select: { id: true, name: true } } as const;

/** What a list shows of a claim. */
export const claimSummaryColumns = {
  id: true,
  speechId: true,
  text: true,
  language: true,
  status: true,
  priority: true,
  round: true,
  cycle: true,
  requiredReviews: true,
  dueAt: true,
  createdAt: true,
  updatedAt: true,
  statusSince: true,
  version: true,
  speech: { select: { title: true } },
  speaker: { select: { id: true, name: true } },
  assignments: {
    select: { round: true, dueAt: true, reviewer: person, review: { select: { id: true } } },
    orderBy: { createdAt: 'asc' },
  },
  tags: { select: { tag: { select: { name: true } } }, orderBy: { tag: { name: 'asc' } } },
  publications: {
    select: {
      id: true,
      number: true,
      kind: true,
      slug: true,
      reason: true,
      publishedAt: true,
      publishedBy: person,
      verdict: { select: { attributionRating: true, truthRating: true } },
    },
    orderBy: { number: 'desc' },
    take: 1,
  },
} as const satisfies Prisma.ClaimSelect;

export type ClaimSummaryRow = Prisma.ClaimGetPayload<{ select: typeof claimSummaryColumns }>;

/** An appearance that has a successor in a newer text of its document gives way to it. */
export const standsNow = {
  anchorings: { none: { successorId: { not: null } } },
} as const satisfies Prisma.AppearanceWhereInput;

export const appearanceColumns = {
  id: true,
  documentVersionId: true,
  segmentId: true,
  startOffset: true,
  endOffset: true,
  exact: true,
  prefix: true,
  suffix: true,
  documentVersion: {
    select: {
      number: true,
      document: {
        select: {
          id: true,
          title: true,
          url: true,
          outlet: { select: { name: true } },
          versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
        },
      },
    },
  },
  anchorings: { where: { state: 'pending' }, orderBy: { createdAt: 'desc' }, take: 1, select: { id: true } },
} as const satisfies Prisma.AppearanceSelect;

export type AppearanceRow = Prisma.AppearanceGetPayload<{ select: typeof appearanceColumns }>;

/** Everything the claim's page and the workflow's guards need, in one read. */
export const claimColumns = {
  ...claimSummaryColumns,
  speakerId: true,
  ratingScaleId: true,
  correctionReason: true,
  currentVerdictId: true,
  createdBy: person,
  appearances: {
    where: standsNow,
    select: appearanceColumns,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
  reviews: { select: { round: true, reviewerId: true, attributionRating: true, truthRating: true } },
  verdicts: {
    select: {
      id: true,
      cycle: true,
      authorId: true,
      resolution: true,
      _count: { select: { evidence: true } },
    },
    orderBy: { number: 'desc' },
  },
  _count: { select: { evidence: true } },
} as const satisfies Prisma.ClaimSelect;

export type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof claimColumns }>;
