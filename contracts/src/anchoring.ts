import { z } from 'zod';
import { Id, line, listQuery, oneOrMany, Person, Timestamp, Version } from './common.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';

/** Where a span of an older text was found in the newer one. `fuzzy` and `orphan` wait for a person. */
export const anchorOutcomes = ['exact', 'shifted', 'fuzzy', 'orphan'] as const;
export type AnchorOutcome = (typeof anchorOutcomes)[number];

/** `settled` by Isnad itself (exact, shifted), `pending`, or what a person decided. */
export const anchoringStates = ['settled', 'pending', 'confirmed', 'placed', 'dropped'] as const;
export type AnchoringState = (typeof anchoringStates)[number];

export const Anchoring = z
  .object({
    id: Id,
    speechId: Id,
    documentId: Id,
    documentTitle: z.string(),
    claimId: Id,
    claimText: z.string(),
    appearanceId: Id.describe('The appearance in the older text'),
    fromNumber: z.int().min(1).describe('Of the older text'),
    toNumber: z.int().min(1).describe('Of the newer text'),
    outcome: z.enum(anchorOutcomes),
    similarity: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Of the words proposed to the words sought; null without a proposal'),
    before: z.object({ start: z.int(), end: z.int(), exact: z.string(), prefix: z.string(), suffix: z.string() }),
    proposal: z
      .object({ start: z.int(), end: z.int(), exact: z.string(), prefix: z.string(), suffix: z.string() })
      .nullable()
      .describe('The place found in the newer text'),
    state: z.enum(anchoringStates),
    reason: z.string().nullable(),
    decidedBy: Person.nullable(),
    successorId: Id.nullable().describe('The appearance in the newer text, once there is one'),
    createdAt: Timestamp,
    version: Version,
  })
  .meta({ id: 'Anchoring', description: "An appearance's way from one text of a document to the next." });
export type Anchoring = z.infer<typeof Anchoring>;

export const AnchoringListQuery = listQuery(['createdAt']).extend({
  order: z.enum(['asc', 'desc']).default('asc'),
  speechId: Id.optional(),
  documentId: Id.optional(),
  claimId: Id.optional(),
  state: oneOrMany(z.enum(anchoringStates)),
  outcome: oneOrMany(z.enum(anchorOutcomes)),
});
export type AnchoringListQuery = z.infer<typeof AnchoringListQuery>;

/** A person's decision about a place that Isnad would not settle by itself. */
export const DecideAnchoring = z
  .discriminatedUnion('decision', [
    z.object({ decision: z.literal('confirm') }).describe('The proposal is the place'),
    z
      .object({ decision: z.literal('place'), start: z.int().min(0), end: z.int().min(1) })
      .refine(({ start, end }) => start < end, { path: ['end'], params: fieldRule('span-order') })
      .describe('The words stand here'),
    z.object({ decision: z.literal('drop'), reason: line(limits.reason) }).describe('The newer text does not say it'),
  ])
  .meta({ id: 'DecideAnchoring' });
export type DecideAnchoring = z.infer<typeof DecideAnchoring>;

export const AnchoringCounts = z
  .object({ exact: z.int(), shifted: z.int(), fuzzy: z.int(), orphan: z.int() })
  .meta({ id: 'AnchoringCounts' });
export type AnchoringCounts = z.infer<typeof AnchoringCounts>;
