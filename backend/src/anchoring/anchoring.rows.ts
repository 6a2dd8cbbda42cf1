import type { Prisma } from '../generated/prisma/client.js';

const person = { select: { id: true, name: true } } as const;

export const anchoringColumns = {
  id: true,
  outcome: true,
  similarity: true,
  startOffset: true,
  endOffset: true,
  state: true,
  reason: true,
  successorId: true,
  createdAt: true,
  version: true,
  toVersionId: true,
  decidedBy: person,
  fromVersion: { select: { number: true } },
  toVersion: { select: { number: true, document: { select: { id: true, title: true, speechId: true } } } },
  appearance: {
    select: {
      id: true,
      claimId: true,
      documentVersionId: true,
      segmentId: true,
      startOffset: true,
      endOffset: true,
      exact: true,
      prefix: true,
      suffix: true,
      claim: { select: { text: true } },
    },
  },
} as const satisfies Prisma.AnchoringSelect;

export type AnchoringRow = Prisma.AnchoringGetPayload<{ select: typeof anchoringColumns }>;
