import { z } from 'zod';
import { DateOrTimestamp, Id, line, Person, Timestamp, Version, WebUrl } from './common.js';
import { EvidenceCapture } from './evidence-intake.js';
import { limits } from './limits.js';

export const stances = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof stances)[number];

export const evidenceKinds = ['primary', 'secondary'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const Evidence = z
  .object({
    id: Id,
    claimId: Id,
    stance: z.enum(stances),
    kind: z.enum(evidenceKinds),
    title: z.string(),
    url: z.string().nullable(),
    archivedUrl: z.string().nullable().describe('Where a copy is kept that outlives the page'),
    publisher: z.string().nullable(),
    sourceInterest: z.string().nullable().describe("The source's own interest in the matter"),
    quote: z.string().nullable().describe('The exact words relied on'),
    publishedAt: Timestamp.nullable(),
    accessedAt: Timestamp,
    note: z.string().nullable(),
    file: z
      .object({ name: z.string(), mediaType: z.string(), byteLength: z.int(), sha256: z.string(), url: z.string() })
      .nullable(),
    capture: EvidenceCapture.nullable().describe(
      'Where its file was fetched; null where a person attached it, or nobody',
    ),
    addedBy: Person,
    createdAt: Timestamp,
    version: Version,
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;

const optionalLine = (max: number) => z.preprocess((value) => (value === '' ? undefined : value), line(max).nullish());

const optionalAddress = z.preprocess((value) => (value === '' ? undefined : value), WebUrl.nullish());
const optionalId = z.preprocess((value) => (value === '' ? undefined : value), Id.optional());

export const CreateEvidence = z
  .object({
    stance: z.enum(stances),
    kind: z.enum(evidenceKinds),
    title: line(limits.title),
    url: optionalAddress,
    archivedUrl: optionalAddress,
    publisher: optionalLine(limits.name),
    sourceInterest: optionalLine(limits.note),
    quote: optionalLine(limits.quote),
    publishedAt: z.preprocess((value) => (value === '' ? undefined : value), DateOrTimestamp.nullish()),
    note: optionalLine(limits.note),
    captureId: optionalId.describe('What `POST /evidence-intake` fetched, to be kept as its file'),
    sameFileAs: optionalId.describe('Evidence whose file is used again, with where and when it was fetched'),
  })
  .meta({ id: 'CreateEvidence' });
export type CreateEvidence = z.infer<typeof CreateEvidence>;

/** Where evidence came from stays as it was. */
export const UpdateEvidence = CreateEvidence.omit({ captureId: true, sameFileAs: true })
  .partial()
  .meta({ id: 'UpdateEvidence' });
export type UpdateEvidence = z.infer<typeof UpdateEvidence>;

/** A place among the evidence of the same claim, told by what stands before it, so that two moves at once both count. */
export const PlaceEvidence = z
  .object({ after: Id.nullable().describe('The item that it follows from now on; null to put it first') })
  .meta({ id: 'PlaceEvidence' });
export type PlaceEvidence = z.infer<typeof PlaceEvidence>;

/** The ids in the order that a move makes; null where `after` is not among the others. */
export function placedAfter(ids: readonly string[], id: string, after: string | null): string[] | null {
  const others = ids.filter((other) => other !== id);
  const place = after === null ? 0 : others.indexOf(after) + 1;
  return after !== null && place === 0 ? null : others.toSpliced(place, 0, id);
}
