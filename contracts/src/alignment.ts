import { z } from 'zod';
import { Id, LanguageTag } from './common.js';
import { documentKinds, segmentKinds } from './documents.js';

/** How two reports' words for one statement stand to each other. `altered`: at least one difference that is not mere wording. */
export const alignmentRelations = ['identical', 'reworded', 'altered'] as const;
export type AlignmentRelation = (typeof alignmentRelations)[number];

export const differenceTypes = [
  'number',
  'unit',
  'date',
  'negation',
  'qualifier',
  'actor',
  'attribution',
  'certainty',
  'condition',
  'wording',
] as const;
export type DifferenceType = (typeof differenceTypes)[number];

const TextSpan = z.object({ start: z.int(), end: z.int() });

export const AlignedDocument = z
  .object({
    id: Id,
    versionId: Id,
    title: z.string(),
    kind: z.enum(documentKinds),
    language: LanguageTag,
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    statementCount: z.int(),
  })
  .meta({ id: 'AlignedDocument' });
export type AlignedDocument = z.infer<typeof AlignedDocument>;

/** One of the statements that a report uses for what the row says. */
export const AlignedStatement = z
  .object({
    segmentId: Id,
    start: z.int(),
    end: z.int(),
    exact: z.string(),
    kind: z.enum(segmentKinds),
    speaker: z.string().nullable(),
    claimIds: z.array(Id),
  })
  .meta({ id: 'AlignedStatement' });
export type AlignedStatement = z.infer<typeof AlignedStatement>;

export const AlignmentDifference = z
  .object({
    type: z.enum(differenceTypes),
    base: TextSpan.nullable().describe("Where in the row's base report; null where it lacks the words"),
    other: TextSpan.nullable().describe("Where in this cell's report; null where it lacks the words"),
  })
  .meta({ id: 'AlignmentDifference' });
export type AlignmentDifference = z.infer<typeof AlignmentDifference>;

export const AlignmentCell = z
  .object({
    documentId: Id,
    statements: z.array(AlignedStatement).min(1),
    relation: z
      .enum(alignmentRelations)
      .nullable()
      .describe("To the row's base cell, the first one; null for that cell itself"),
    differences: z.array(AlignmentDifference),
  })
  .meta({ id: 'AlignmentCell' });
export type AlignmentCell = z.infer<typeof AlignmentCell>;

export const AlignmentRow = z
  .object({
    id: z.string().describe('Stable while the texts are'),
    cells: z
      .array(AlignmentCell)
      .min(1)
      .describe("In the documents' order; a report that lacks the statement has no cell"),
    altered: z.boolean(),
  })
  .meta({ id: 'AlignmentRow' });
export type AlignmentRow = z.infer<typeof AlignmentRow>;

export const Alignment = z
  .object({
    speechId: Id,
    documents: z.array(AlignedDocument).describe('The transcript first, then the reports as they were added'),
    rows: z.array(AlignmentRow),
    counts: z.object({ shared: z.int(), altered: z.int(), single: z.int() }),
  })
  .meta({ id: 'Alignment', description: 'All reports of one speech, statement beside statement.' });
export type Alignment = z.infer<typeof Alignment>;
