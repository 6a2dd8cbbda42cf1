import { z } from 'zod';
import { claimActions, claimGuards, claimStatuses } from './claim-workflow.js';
import { CalendarDate, Id, LanguageTag, line, listQuery, oneOrMany, Person, Timestamp, Version } from './common.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';
import { attributionRatings } from './ratings.js';

export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

export const Appearance = z
  .object({
    id: Id,
    documentId: Id,
    documentTitle: z.string(),
    documentVersionId: Id,
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    start: z.int(),
    end: z.int(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    segmentId: Id.nullable(),
    documentVersionNumber: z.int().min(1),
    inNewestText: z.boolean().describe("False while its place in the document's newest text is not settled"),
    anchoringId: Id.nullable().describe('The anchoring that waits for a person, if one does'),
  })
  .meta({ id: 'Appearance', description: 'Where a claim occurs: a span of a document version, in UTF-16 offsets.' });
export type Appearance = z.infer<typeof Appearance>;

export const NewAppearance = z
  .object({
    documentId: Id,
    start: z.int().min(0),
    end: z.int().min(1),
    exact: z.string().max(limits.quote).optional().describe('When given, must be the text of the span'),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], params: fieldRule('span-order') })
  .meta({ id: 'NewAppearance' });
export type NewAppearance = z.infer<typeof NewAppearance>;

export const Assignment = z
  .object({
    reviewer: Person,
    dueAt: Timestamp.nullable(),
    reviewed: z.boolean().describe('Whether the review arrived'),
  })
  .meta({ id: 'Assignment' });
export type Assignment = z.infer<typeof Assignment>;

export const publicationKinds = ['fact_check', 'correction', 'retraction'] as const;

export const Publication = z
  .object({
    id: Id,
    number: z.int().min(1),
    kind: z.enum(publicationKinds),
    slug: z.string(),
    url: z.string(),
    publishedAt: Timestamp,
    reason: z.string().nullable(),
    publishedBy: Person,
  })
  .meta({ id: 'Publication', description: 'An immutable numbered public version.' });
export type Publication = z.infer<typeof Publication>;

export const ClaimSummary = z
  .object({
    id: Id,
    speechId: Id,
    speechTitle: z.string(),
    text: z.string(),
    language: LanguageTag,
    claimant: z.object({ id: Id, name: z.string() }),
    status: z.enum(claimStatuses),
    priority: z.enum(priorities).nullable(),
    round: z.int(),
    requiredReviews: z.int(),
    reviewCount: z
      .int()
      .describe('Reviews that arrived in this round; whose and what stays hidden until it is complete'),
    assignees: z.array(Person),
    dueAt: Timestamp.nullable(),
    tags: z.array(z.string()),
    attributionRating: z.enum(attributionRatings).nullable().describe('Of the public version, if there is one'),
    truthRating: z.string().nullable().describe('Of the public version, if there is one'),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    statusSince: Timestamp.describe('Since when the claim has been in its state'),
    version: Version,
  })
  .meta({ id: 'ClaimSummary' });
export type ClaimSummary = z.infer<typeof ClaimSummary>;

export const Claim = ClaimSummary.extend({
  createdBy: Person.nullable(),
  appearances: z.array(Appearance),
  assignments: z.array(Assignment),
  evidenceCount: z.int(),
  minimumEvidence: z.int().describe("The desk's minimum, as the verdict must meet it"),
  verdictId: Id.nullable().describe(
    'The verdict in hand, which `/claims/:id/verdict` shows; null while none is written',
  ),
  publication: Publication.nullable().describe('The newest public version'),
  availableActions: z.array(z.enum(claimActions)).describe('What the caller may do now'),
  blockedActions: z
    .array(
      z.object({
        action: z.enum(claimActions),
        unmet: z.array(z.object({ guard: z.enum(claimGuards), explanation: z.string() })),
      }),
    )
    .describe('What the caller could do but for a condition, and which'),
}).meta({ id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

export const CreateClaim = z
  .object({
    text: line(limits.claimText),
    language: LanguageTag,
    speechId: Id,
    speakerId: Id.optional().describe("The claimant; the speech's speaker unless given"),
    segmentIds: z.array(Id).max(limits.appearancesPerClaim).optional(),
    appearances: z.array(NewAppearance).min(1).max(limits.appearancesPerClaim),
    requiredReviews: z.int().min(1).max(limits.requiredReviews).optional(),
    tags: z.array(line(limits.tag)).max(limits.tagsPerClaim).optional(),
  })
  .meta({ id: 'CreateClaim' });
export type CreateClaim = z.infer<typeof CreateClaim>;

export const UpdateClaim = z
  .object({
    text: line(limits.claimText).optional(),
    speakerId: Id.optional(),
    requiredReviews: z.int().min(1).max(limits.requiredReviews).optional(),
    priority: z.enum(priorities).nullish().describe('None only until the claim is triaged'),
    dueAt: z.iso.datetime({ offset: true }).nullish(),
    tags: z.array(line(limits.tag)).max(limits.tagsPerClaim).optional(),
  })
  .meta({ id: 'UpdateClaim' });
export type UpdateClaim = z.infer<typeof UpdateClaim>;

export const claimQueues = [
  'mine',
  'to_review',
  'to_decide',
  'to_approve',
  'to_publish',
  'to_triage',
  'overdue',
] as const;
export type ClaimQueue = (typeof claimQueues)[number];

export const ClaimListQuery = listQuery(['createdAt', 'updatedAt', 'dueAt', 'priority', 'statusSince']).extend({
  status: oneOrMany(z.enum(claimStatuses)),
  priority: oneOrMany(z.enum(priorities)),
  speechId: Id.optional(),
  documentId: Id.optional(),
  speakerId: Id.optional(),
  assigneeId: Id.optional(),
  tag: z.string().max(limits.tag).optional(),
  truthRating: z.string().max(60).optional(),
  queue: z.enum(claimQueues).optional().describe('A work list as seen by the caller'),
  createdFrom: CalendarDate.optional().describe('Days of UTC, both included; so are all that follow'),
  createdTo: CalendarDate.optional(),
  openReviewOf: Id.optional().describe('Waits for the review of this person'),
  publishedFrom: CalendarDate.optional().describe('A public version was issued from this day on'),
  publishedTo: CalendarDate.optional(),
  publication: z
    .enum(publicationKinds)
    .optional()
    .describe('What kind of public version; anything but a retraction unless named'),
  reviewedFrom: CalendarDate.optional().describe('A round of reviews was completed from this day on'),
  reviewedTo: CalendarDate.optional(),
  disagreement: z.enum(['truth', 'attribution', 'any']).optional().describe('In which the ratings differ'),
});
export type ClaimListQuery = z.infer<typeof ClaimListQuery>;

/** A person's request to move a claim. `complete_reviews` is Isnad's own and is not offered. */
export const TransitionRequest = z
  .object({
    action: z.enum(claimActions).exclude(['complete_reviews']),
    reason: line(limits.reason).optional(),
    priority: z.enum(priorities).optional(),
    assigneeIds: z
      .array(Id)
      .max(20)
      .optional()
      .describe('With `assign`: every reviewer of the round; those not named are released unless they have reviewed'),
    dueAt: z.iso.datetime({ offset: true }).optional(),
  })
  .meta({ id: 'TransitionRequest' });
export type TransitionRequest = z.infer<typeof TransitionRequest>;
