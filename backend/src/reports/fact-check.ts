import {
  attributionRatings,
  CalendarDate,
  evidenceKinds,
  groundedFields,
  Id,
  LanguageTag,
  stances,
  Timestamp,
  TruthValue,
} from '@isnad/contracts';
import { z } from 'zod';
import { Desk } from './desk.js';
import { differenceFields } from './difference-fields.js';

export const publicationKinds = ['fact_check', 'correction', 'retraction'] as const;
export type PublicationKind = (typeof publicationKinds)[number];

/** Whose words are checked. schema.org tells people and bodies apart, so the snapshot does. */
export const Claimant = z.object({
  kind: z.enum(['person', 'organization']).default('person'),
  name: z.string(),
  description: z.string().nullable(),
  sameAs: z.string().nullable().describe('A Wikidata address, or another that identifies the claimant'),
});
export type Claimant = z.infer<typeof Claimant>;

/** A place where the claim reached the public, with its words in context. */
export const ReportedAppearance = z.object({
  documentTitle: z.string(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: Timestamp.nullable(),
  language: LanguageTag,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export type ReportedAppearance = z.infer<typeof ReportedAppearance>;

export const CitedEvidence = z.object({
  id: Id.describe('Pairs the same item across versions'),
  title: z.string(),
  url: z.string().nullable(),
  // Absent from snapshots that are older than the field.
  archivedUrl: z.string().nullable().default(null),
  publisher: z.string().nullable(),
  kind: z.enum(evidenceKinds),
  stance: z.enum(stances),
  sourceInterest: z.string().nullable(),
  quote: z.string().nullable(),
  publishedAt: Timestamp.nullable(),
  accessedAt: Timestamp,
  note: z.string().nullable(),
  fileSha256: z.string().nullable().describe('Of the copy that the desk keeps; its name stays inside the house'),
});
export type CitedEvidence = z.infer<typeof CitedEvidence>;

/** What one sentence of the summary or the explanation rests on. */
export const Ground = z.object({
  field: z.enum(groundedFields),
  start: z.int().min(0).describe('In UTF-16 units, as `end`'),
  end: z.int().min(1),
  evidenceIds: z.array(Id).describe('Of the evidence that the fact-check lists'),
});
export type Ground = z.infer<typeof Ground>;

/** One line of a fact-check's public history. */
export const PublishedVersion = z.object({
  number: z.int().min(1),
  kind: z.enum(publicationKinds),
  publishedAt: Timestamp,
  reason: z.string().nullable(),
});
export type PublishedVersion = z.infer<typeof PublishedVersion>;

/** A text, or a name per language where the desk has one in each. */
const DifferingValue = z.union([z.string(), z.record(z.string(), z.string())]).nullable();
export type DifferingValue = z.infer<typeof DifferingValue>;

/** What a correction changed. `before` is null for something added, `after` for something taken away. */
export const Difference = z.object({
  field: z.enum(differenceFields),
  about: z
    .string()
    .nullable()
    .describe('Which of several: the title of the evidence or of the document, or the words of a sentence'),
  before: DifferingValue,
  after: DifferingValue,
});
export type Difference = z.infer<typeof Difference>;

/**
 * One fact-check as the public reads it, whole: the publication's row stores it as JSON and every page, PDF and ClaimReview of
 * that number is made from it alone, so that a later change of a name, a scale or a setting never rewrites what was published.
 * Stored rows outlive this code: a change of shape takes a new `schemaVersion`, and the old one stays readable.
 *
 * It names the desk and no member of it. Who reviewed, wrote or approved stays inside: naming them endangers them.
 */
export const FactCheck = z.object({
  schemaVersion: z.literal(1),
  desk: Desk,
  claim: z.object({
    id: Id,
    text: z.string(),
    language: LanguageTag.describe('Also the language of the summary and the explanation'),
  }),
  claimant: Claimant,
  speech: z.object({
    title: z.string(),
    date: CalendarDate,
    place: z.string().nullable(),
    occasion: z.string().nullable(),
  }),
  appearances: z.array(ReportedAppearance),
  attributionRating: z.enum(attributionRatings),
  truthRating: TruthValue,
  scale: z.object({ name: z.string(), version: z.int(), values: z.array(TruthValue) }),
  summary: z.string(),
  explanation: z.string(),
  evidence: z.array(CitedEvidence).describe('In the order in which the verdict cites it'),
  grounds: z
    .array(Ground)
    .default([])
    .describe('In the order of the texts; what was published before there were any has none'),
  publication: z.object({
    number: z.int().min(1),
    kind: z.enum(publicationKinds),
    slug: z.string(),
    url: z.string().describe('The address of the newest version, absolute'),
    publishedAt: Timestamp.nullable().describe('Null in a preview, which is not public'),
    firstPublishedAt: Timestamp.nullable(),
    reason: z.string().nullable().describe('Why it was corrected or retracted'),
  }),
  versions: z.array(PublishedVersion).describe('Up to and with this one, oldest first'),
  differences: z.array(Difference).describe('From the number before; empty in the first'),
});
export type FactCheck = z.infer<typeof FactCheck>;
