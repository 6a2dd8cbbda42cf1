import { z } from 'zod';
import { Id, LanguageTag, Timestamp, WebUrl } from './common.js';
import { problemCodes } from './problems.js';

/** An address that somebody pasted; a file comes as a form with `file` instead of `url`. */
export const EvidenceIntakeRequest = z
  .object({
    url: WebUrl.optional(),
    claimId: Id.optional().describe('The claim it is for: what it has already is told first'),
  })
  .meta({ id: 'EvidenceIntakeRequest' });
export type EvidenceIntakeRequest = z.infer<typeof EvidenceIntakeRequest>;

export const intakeTypes = ['page', 'document', 'image', 'text'] as const;
export type IntakeType = (typeof intakeTypes)[number];

/** Evidence that the desk has already, by its address or by its very bytes. */
export const EvidenceDuplicate = z
  .object({
    evidenceId: Id,
    claimId: Id,
    claimText: z.string(),
    title: z.string(),
    accessedAt: Timestamp,
    file: z
      .object({ name: z.string(), byteLength: z.int() })
      .nullable()
      .describe('Can be used again: `sameFileAs` in `POST /claims/:id/evidence`'),
    match: z.enum(['address', 'bytes']),
    sameClaim: z.boolean(),
  })
  .meta({ id: 'EvidenceDuplicate' });
export type EvidenceDuplicate = z.infer<typeof EvidenceDuplicate>;

export const EvidenceIntake = z
  .object({
    captureId: Id.nullable().describe('Named in `POST /claims/:id/evidence` to keep what was fetched; null for a file'),
    expiresAt: Timestamp.nullable().describe('Until when it can be named'),
    url: z.string().nullable(),
    finalUrl: z.string().nullable().describe('Where the redirects led'),
    fetchedAt: Timestamp,
    type: z.enum(intakeTypes),
    mediaType: z.string(),
    byteLength: z.int(),
    sha256: z.string(),
    headers: z.record(z.string(), z.string()),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: Timestamp.nullable(),
    language: LanguageTag.nullable(),
    text: z.string().nullable().describe('The main text, in which the exact quote is chosen; null where there is none'),
    unread: z
      .object({ code: z.enum(problemCodes), detail: z.string() })
      .nullable()
      .describe("Why there is no text, in the reader's language"),
    duplicates: z.array(EvidenceDuplicate).describe('At most twenty, those of the same claim first'),
  })
  .meta({
    id: 'EvidenceIntake',
    description: 'What was found at an address or in a file: offered, never filled in silently.',
  });
export type EvidenceIntake = z.infer<typeof EvidenceIntake>;

/** Where the file of evidence was fetched, as it was answered then. */
export const EvidenceCapture = z
  .object({ url: z.string(), finalUrl: z.string(), fetchedAt: Timestamp, headers: z.record(z.string(), z.string()) })
  .meta({ id: 'EvidenceCapture' });
export type EvidenceCapture = z.infer<typeof EvidenceCapture>;
