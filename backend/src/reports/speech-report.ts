import {
  attributionRatings,
  CalendarDate,
  claimStatuses,
  documentKinds,
  Id,
  LanguageTag,
  Timestamp,
  TruthValue,
} from '@isnad/contracts';
import { z } from 'zod';
import { Desk } from './desk.js';
import { Claimant, publicationKinds, ReportedAppearance } from './fact-check.js';

/** One source text and how far the desk has gone through it: every statement is claimed, skipped with a reason, or still open. */
export const ReportedDocument = z.object({
  title: z.string(),
  kind: z.enum(documentKinds),
  language: LanguageTag,
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: Timestamp.nullable(),
  versionNumber: z.int().min(1),
  sha256: z.string().describe('Of the bytes of that version'),
  coverage: z.object({ claimed: z.int().min(0), skipped: z.int().min(0), undecided: z.int().min(0) }),
});
export type ReportedDocument = z.infer<typeof ReportedDocument>;

/** The newest public version of a claim's fact-check, as far as a speech's report quotes it. */
export const ReportedPublication = z.object({
  kind: z.enum(publicationKinds),
  number: z.int().min(1),
  url: z.string(),
  publishedAt: Timestamp,
  attributionRating: z.enum(attributionRatings),
  truthRating: TruthValue,
  scaleValues: z.array(TruthValue).describe('Of the scale that the rating was given on'),
  summary: z.string(),
});
export type ReportedPublication = z.infer<typeof ReportedPublication>;

/** A claim as the speech's report shows it. Only what is public is quoted of a verdict: an unpublished one may still change. */
export const ReportedClaim = z.object({
  id: Id,
  text: z.string(),
  language: LanguageTag,
  claimantName: z.string(),
  status: z.enum(claimStatuses),
  evidenceCount: z.int().min(0),
  appearances: z.array(ReportedAppearance),
  published: ReportedPublication.nullable(),
});
export type ReportedClaim = z.infer<typeof ReportedClaim>;

/** A speech with its sources, their coverage and its claims, as it stands at `generatedAt`. Made for the desk; names none of its members. */
export const SpeechReport = z.object({
  desk: Desk,
  generatedAt: Timestamp,
  speech: z.object({
    id: Id,
    title: z.string(),
    speaker: Claimant,
    date: CalendarDate,
    place: z.string().nullable(),
    occasion: z.string().nullable(),
    language: LanguageTag,
  }),
  documents: z.array(ReportedDocument),
  claims: z.array(ReportedClaim),
});
export type SpeechReport = z.infer<typeof SpeechReport>;

/** How many statements of a text the ledger holds, whatever became of them. */
export const statementCount = ({ claimed, skipped, undecided }: ReportedDocument['coverage']): number =>
  claimed + skipped + undecided;
