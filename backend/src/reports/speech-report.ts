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
import { Claimant, ReportedAppearance } from './fact-check.js';

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

/** A claim as the speech's report shows it. Ratings, summary and address belong to the public version and are null before one. */
export const ReportedClaim = z.object({
  id: Id,
  text: z.string(),
  language: LanguageTag,
  claimantName: z.string(),
  status: z.enum(claimStatuses),
  attributionRating: z.enum(attributionRatings).nullable(),
  truthRating: TruthValue.nullable(),
  summary: z.string().nullable(),
  url: z.string().nullable().describe('Of the public page'),
  publishedAt: Timestamp.nullable().describe('Of the newest public version'),
  evidenceCount: z.int().min(0),
  appearances: z.array(ReportedAppearance),
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
