import { z } from 'zod';
import { Id, LanguageTag, Timestamp } from './common.js';
import { CheckWorthiness, segmentKinds, textEncodings, textFormats } from './documents.js';
import { problemCodes } from './problems.js';

/** The way of an import: it waits, its file is read, its statements are found; then it is ready to be kept, or it failed. */
export const importStates = ['waiting', 'reading', 'extracting', 'ready', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

export const Import = z
  .object({
    id: Id,
    state: z.enum(importStates),
    progress: z.number().min(0).max(1).describe('Of the whole way'),
    fileName: z.string().nullable().describe('Null for a text that was pasted'),
    byteLength: z.int(),
    format: z.enum(textFormats).nullable().describe('Null until it is known'),
    encoding: z.enum(textEncodings).nullable(),
    problem: z
      .object({ code: z.enum(problemCodes), title: z.string(), detail: z.string().nullable() })
      .nullable()
      .describe("Why it failed, in the reader's language"),
    expiresAt: Timestamp,
    createdAt: Timestamp,
  })
  .meta({
    id: 'Import',
    description: 'A text that is being read, before anybody has decided to keep it. Seen by its owner alone.',
  });
export type Import = z.infer<typeof Import>;

/** A pasted text. A file comes as a form with `file` and, if known, `language`. */
export const CreateImport = z
  .object({ text: z.string(), language: LanguageTag.optional() })
  .meta({ id: 'CreateImport' });
export type CreateImport = z.infer<typeof CreateImport>;

export const UploadImport = z.object({ language: LanguageTag.optional() }).meta({ id: 'UploadImport' });
export type UploadImport = z.infer<typeof UploadImport>;

export const PreviewSegment = z
  .object({
    start: z.int(),
    end: z.int(),
    exact: z.string(),
    kind: z.enum(segmentKinds),
    speaker: z.string().nullable(),
    cue: z.string().nullable(),
    time: z.object({ startMs: z.int(), endMs: z.int() }).nullable(),
    checkWorthiness: CheckWorthiness,
  })
  .meta({ id: 'PreviewSegment' });
export type PreviewSegment = z.infer<typeof PreviewSegment>;

/** What was understood of a file: shown before anything is kept, offered for the form's fields and never filled in silently. */
export const ImportPreview = z
  .object({
    text: z.string(),
    language: LanguageTag.describe('As asked for, or as recognised'),
    found: z
      .object({
        title: z.string().nullable(),
        outlet: z.string().nullable(),
        url: z.string().nullable(),
        publishedAt: Timestamp.nullable(),
      })
      .describe('What the file says about itself'),
    notes: z
      .array(z.object({ code: z.string(), text: z.string().describe("In the reader's language") }))
      .describe('What was left out or undone in reading: navigation, hyphens, presentation forms'),
    speakers: z.array(z.object({ name: z.string(), segmentCount: z.int() })),
    counts: z.record(z.enum(segmentKinds), z.int()),
    segments: z.array(PreviewSegment),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreview = z.infer<typeof ImportPreview>;
