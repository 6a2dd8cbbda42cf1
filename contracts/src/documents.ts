import { z } from 'zod';
import { AnchoringCounts } from './anchoring.js';
import { claimStatuses } from './claim-workflow.js';
import { DateOrTimestamp, Id, LanguageTag, line, listQuery, oneOrMany, Timestamp, Version, WebUrl } from './common.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';

export const documentKinds = ['transcript', 'report'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6', 'windows-1252'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** The kinds of file that a text is read from. */
export const textFormats = ['plain', 'markdown', 'html', 'docx', 'pdf', 'srt', 'vtt'] as const;
export type TextFormat = (typeof textFormats)[number];

export const DocumentVersion = z
  .object({
    id: Id,
    number: z.int().min(1),
    text: z.string(),
    sha256: z.string().describe('Of the bytes as they came'),
    format: z.enum(textFormats).describe('What kind of file the text was read from'),
    encoding: z.enum(textEncodings).nullable().describe('Null where the format is not made of characters (docx, pdf)'),
    fileName: z.string().nullable(),
    byteLength: z.int(),
    createdAt: Timestamp,
  })
  .meta({
    id: 'DocumentVersion',
    description: 'The text itself, never changed. Spans are UTF-16 offsets into `text`.',
  });
export type DocumentVersion = z.infer<typeof DocumentVersion>;

export const Document = z
  .object({
    id: Id,
    speechId: Id,
    title: z.string(),
    kind: z.enum(documentKinds),
    language: LanguageTag,
    outlet: z.object({ id: Id, name: z.string() }).nullable(),
    url: z.string().nullable(),
    publishedAt: Timestamp.nullable(),
    segmentCount: z.int(),
    undecidedCount: z.int().describe("Statements that ask for a decision; the outlet's recurring text does not"),
    versionNumber: z.int().min(1).describe('Of the newest text'),
    pendingAnchorings: z.int().describe('Appearances that wait for a person since a newer text came'),
    createdAt: Timestamp,
    version: Version,
  })
  .meta({ id: 'Document' });
export type Document = z.infer<typeof Document>;

export const DocumentWithText = Document.extend({ currentVersion: DocumentVersion }).meta({ id: 'DocumentWithText' });
export type DocumentWithText = z.infer<typeof DocumentWithText>;

/** What describes a text, without the text: shared by pasting and uploading. */
export const DocumentDescription = z.object({
  speechId: Id,
  title: line(limits.title),
  kind: z.enum(documentKinds),
  language: LanguageTag,
  outlet: line(limits.name).optional().describe('The name of the outlet; one that is new is added to the desk'),
  url: WebUrl.optional(),
  publishedAt: DateOrTimestamp.optional(),
});

/** Where a text comes from in a JSON body: the words themselves, or an import that has been read already. */
const textSource = {
  text: z.string().optional().describe('The text as pasted; kept as it came'),
  importId: Id.optional().describe('An import that is ready, instead of `text`'),
  allowDuplicate: z.boolean().default(false).describe('Keep the text although the speech has it already'),
};
const hasOneSource = ({ text, importId }: { text?: string | undefined; importId?: string | undefined }) =>
  (text === undefined) !== (importId === undefined);
const oneSource = { path: ['text'], params: fieldRule('one-text-source') };

export const CreateDocument = DocumentDescription.extend(textSource)
  .refine(hasOneSource, oneSource)
  .meta({ id: 'CreateDocument' });
export type CreateDocument = z.infer<typeof CreateDocument>;

/** The fields beside the file in a multipart upload, where every value arrives as text. */
export const UploadDocument = DocumentDescription.extend({
  allowDuplicate: z.stringbool().default(false),
}).meta({ id: 'UploadDocument' });
export type UploadDocument = z.infer<typeof UploadDocument>;

/** A newer text of the same document: an outlet edits its report, a transcript is corrected. */
export const CreateDocumentVersion = z
  .object(textSource)
  .refine(hasOneSource, oneSource)
  .meta({ id: 'CreateDocumentVersion' });
export type CreateDocumentVersion = z.infer<typeof CreateDocumentVersion>;

/** The fields beside the file when a newer text is uploaded. */
export const UploadDocumentVersion = z
  .object({ allowDuplicate: z.stringbool().default(false) })
  .meta({ id: 'UploadDocumentVersion' });
export type UploadDocumentVersion = z.infer<typeof UploadDocumentVersion>;

/** A document after a newer text came, and what became of the claims' places in it. */
export const DocumentRevision = z
  .object({
    document: DocumentWithText,
    counts: AnchoringCounts,
    keptSkips: z.int().describe('Skipped statements that stay skipped'),
  })
  .meta({ id: 'DocumentRevision' });
export type DocumentRevision = z.infer<typeof DocumentRevision>;

export const UpdateDocument = z
  .object({
    title: line(limits.title).optional(),
    kind: z.enum(documentKinds).optional(),
    outlet: line(limits.name).nullish(),
    url: WebUrl.nullish(),
    publishedAt: DateOrTimestamp.nullish(),
  })
  .meta({ id: 'UpdateDocument' });
export type UpdateDocument = z.infer<typeof UpdateDocument>;

export const DocumentListQuery = listQuery(['createdAt', 'publishedAt', 'title']).extend({ speechId: Id.optional() });
export type DocumentListQuery = z.infer<typeof DocumentListQuery>;

export const segmentKinds = ['quote', 'reported', 'narration', 'boilerplate'] as const;
export type SegmentKind = (typeof segmentKinds)[number];

export const dispositions = ['undecided', 'claimed', 'skipped'] as const;
export type Disposition = (typeof dispositions)[number];

export const CheckWorthiness = z
  .object({
    score: z.number().min(0).max(1),
    reasons: z.array(z.object({ code: z.string(), text: z.string().describe("In the reader's language") })),
  })
  .meta({ id: 'CheckWorthiness' });
export type CheckWorthiness = z.infer<typeof CheckWorthiness>;

export const Segment = z
  .object({
    id: Id,
    documentId: Id,
    start: z.int(),
    end: z.int(),
    exact: z.string(),
    kind: z.enum(segmentKinds),
    speaker: z.string().nullable().describe('After merges by hand'),
    speakerHeard: z.string().nullable().describe('As the text names them'),
    cue: z.string().nullable(),
    attribution: z
      .object({ code: z.string(), text: z.string().describe("In the reader's language") })
      .nullable()
      .describe('Why these words are given to this speaker'),
    time: z
      .object({ startMs: z.int().min(0), endMs: z.int().min(0) })
      .nullable()
      .describe('Where the text came from subtitles'),
    checkWorthiness: CheckWorthiness,
    disposition: z.enum(dispositions),
    reason: z.string().nullable(),
    claimIds: z.array(Id),
    version: Version,
  })
  .meta({ id: 'Segment', description: 'One statement of a document version in the coverage ledger.' });
export type Segment = z.infer<typeof Segment>;

export const SegmentListQuery = listQuery(['start', 'score']).extend({
  order: z.enum(['asc', 'desc']).default('asc'),
  perPage: z.coerce.number().int().min(1).max(10_000).default(1_000).describe('A page reads a whole document at once'),
  kind: oneOrMany(z.enum(segmentKinds)),
  disposition: oneOrMany(z.enum(dispositions)),
  speaker: z.string().max(limits.name).optional(),
  minScore: z.coerce.number().min(0).max(1).optional(),
});
export type SegmentListQuery = z.infer<typeof SegmentListQuery>;

/** A person's decision about a proposal: skip it with a reason, or take the skip back. Claiming happens by creating a claim. */
export const UpdateSegment = z
  .discriminatedUnion('disposition', [
    z.object({ disposition: z.literal('skipped'), reason: line(limits.reason) }),
    z.object({ disposition: z.literal('undecided') }),
  ])
  .meta({ id: 'UpdateSegment' });
export type UpdateSegment = z.infer<typeof UpdateSegment>;

export const DocumentMark = z
  .object({
    appearanceId: Id,
    claimId: Id,
    claimText: z.string(),
    status: z.enum(claimStatuses),
    createdById: Id.nullable().describe('Who made the claim'),
    assigneeIds: z.array(Id).describe('Who is asked to review it in its present round'),
    start: z.int(),
    end: z.int(),
  })
  .meta({ id: 'DocumentMark', description: 'A claim as it stands in a text, for painting the page.' });
export type DocumentMark = z.infer<typeof DocumentMark>;

export const DocumentSpeaker = z
  .object({
    name: z.string(),
    heard: z.array(z.string()).describe('The names in the text that were found or put together under this one'),
    segmentCount: z.int(),
  })
  .meta({ id: 'DocumentSpeaker', description: 'One who speaks in a document, as the extractor and the desk see it.' });
export type DocumentSpeaker = z.infer<typeof DocumentSpeaker>;

/** Says that several names of a document are one person. Newer texts of the document follow it. */
export const MergeSpeakers = z
  .object({ names: z.array(line(limits.name)).min(1).max(50), into: line(limits.name) })
  .meta({ id: 'MergeSpeakers' });
export type MergeSpeakers = z.infer<typeof MergeSpeakers>;

/** Takes one heard name out of the person it was merged into. */
export const SplitSpeaker = z.object({ heard: line(limits.name) }).meta({ id: 'SplitSpeaker' });
export type SplitSpeaker = z.infer<typeof SplitSpeaker>;
