import { z } from 'zod';
import { Id, line, Person, Timestamp, Version } from './common.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';
import { attributionRatings } from './ratings.js';

/** A key of the truth scale in force; whether the scale has it is checked against the stored scale. */
export const TruthRatingKey = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/);

export const Review = z
  .object({
    id: Id,
    claimId: Id,
    round: z.int(),
    reviewer: Person,
    attributionRating: z.enum(attributionRatings),
    truthRating: TruthRatingKey,
    reasoning: z.string(),
    evidenceIds: z.array(Id),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    version: Version,
  })
  .meta({ id: 'Review' });
export type Review = z.infer<typeof Review>;

export const CreateReview = z
  .object({
    attributionRating: z.enum(attributionRatings),
    truthRating: TruthRatingKey,
    reasoning: line(limits.reasoning),
    evidenceIds: z.array(Id).max(200).default([]),
  })
  .meta({ id: 'CreateReview' });
export type CreateReview = z.infer<typeof CreateReview>;

// Without its default: a change of the reasoning alone must not take the cited evidence away.
export const UpdateReview = CreateReview.extend({ evidenceIds: CreateReview.shape.evidenceIds.unwrap() })
  .partial()
  .meta({ id: 'UpdateReview' });
export type UpdateReview = z.infer<typeof UpdateReview>;

export const ReviewList = z
  .object({
    data: z.array(Review).describe('Before the round is complete: only your own'),
    roundComplete: z.boolean(),
    arrived: z.int(),
    required: z.int(),
    disagree: z.boolean().describe('Whether the visible reviews of a complete round differ in either rating'),
  })
  .meta({ id: 'ReviewList' });
export type ReviewList = z.infer<typeof ReviewList>;

/** The two texts of a verdict whose sentences name what they rest on. */
export const groundedFields = ['summary', 'explanation'] as const;
export type GroundedField = (typeof groundedFields)[number];

export const VerdictGround = z
  .object({
    field: z.enum(groundedFields),
    start: z.int().min(0),
    end: z.int().min(1),
    exact: z.string().min(1).max(limits.explanation).describe('The words of the span, exactly'),
    evidenceIds: z.array(Id).min(1).max(limits.evidencePerSentence),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], params: fieldRule('span-order') })
  .meta({
    id: 'VerdictGround',
    description: 'What one sentence of a verdict rests on: a span of its summary or explanation, in UTF-16 offsets.',
  });
export type VerdictGround = z.infer<typeof VerdictGround>;

export const Verdict = z
  .object({
    id: Id,
    claimId: Id,
    number: z.int().describe('The revision; each save is a new one'),
    cycle: z.int().describe('Which publication it is written for, counted from 1'),
    author: Person,
    attributionRating: z.enum(attributionRatings),
    truthRating: TruthRatingKey,
    ratingScale: z.object({ id: Id, name: z.string(), version: z.int() }),
    summary: z.string(),
    explanation: z.string(),
    evidenceIds: z.array(Id),
    grounds: z.array(VerdictGround).describe('In the order of the texts'),
    resolution: z.string().nullable(),
    approvedBy: Person.nullable(),
    approvedAt: Timestamp.nullable(),
    createdAt: Timestamp,
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

export const PutVerdict = z
  .object({
    attributionRating: z.enum(attributionRatings),
    truthRating: TruthRatingKey,
    summary: line(limits.summary),
    explanation: line(limits.explanation),
    evidenceIds: z.array(Id).max(200).default([]),
    grounds: z
      .array(VerdictGround)
      .max(limits.groundsPerVerdict)
      .default([])
      .describe(
        'Spans of the texts as they are kept: without white space around them. Their evidence is among `evidenceIds`',
      ),
    resolution: line(limits.reason).nullish().describe('Why one rating was preferred; required where reviews disagree'),
  })
  .meta({ id: 'PutVerdict' });
export type PutVerdict = z.infer<typeof PutVerdict>;

export const TruthValue = z
  .object({
    key: TruthRatingKey,
    number: z.int().nullable(),
    name: z.record(z.string(), z.string()).describe('By language'),
    definition: z.record(z.string(), z.string()),
  })
  .meta({ id: 'TruthValue' });
export type TruthValue = z.infer<typeof TruthValue>;

export const RatingScale = z
  .object({
    id: Id,
    name: z.string(),
    version: z.int(),
    isDefault: z.boolean(),
    values: z.array(TruthValue),
    createdAt: Timestamp,
  })
  .meta({ id: 'RatingScale' });
export type RatingScale = z.infer<typeof RatingScale>;

export const Comment = z
  .object({
    id: Id,
    claimId: Id,
    parentId: Id.nullable(),
    author: Person,
    text: z.string(),
    mentions: z.array(Person),
    target: z.object({ type: z.string(), id: Id }).nullable(),
    quote: z.string().nullable(),
    resolvedAt: Timestamp.nullable(),
    createdAt: Timestamp,
    version: Version,
  })
  .meta({ id: 'Comment' });
export type Comment = z.infer<typeof Comment>;

export const commentTargets = ['evidence', 'review', 'verdict', 'appearance'] as const;

export const CreateComment = z
  .object({
    text: line(limits.comment),
    parentId: Id.optional(),
    target: z.object({ type: z.enum(commentTargets), id: Id }).optional(),
    quote: line(limits.quote).optional(),
  })
  .meta({ id: 'CreateComment' });
export type CreateComment = z.infer<typeof CreateComment>;

export const UpdateComment = z.object({ resolved: z.boolean() }).meta({ id: 'UpdateComment' });
export type UpdateComment = z.infer<typeof UpdateComment>;
