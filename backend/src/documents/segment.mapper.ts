import type { DocumentMark, InterfaceLanguage, Segment } from '@isnad/contracts';
import { z } from 'zod';
import type { Prisma } from '../generated/prisma/client.js';
import { attributionReason } from '../language/attribution-rules.js';

export const segmentColumns = {
  id: true,
  documentVersion: { select: { documentId: true } },
  startOffset: true,
  endOffset: true,
  exact: true,
  kind: true,
  speaker: true,
  speakerHeard: true,
  cue: true,
  attribution: true,
  timeStartMs: true,
  timeEndMs: true,
  score: true,
  reasons: true,
  disposition: true,
  skipReason: true,
  version: true,
  appearances: { select: { claimId: true }, orderBy: { createdAt: 'asc' } },
} as const satisfies Prisma.SegmentSelect;

export type SegmentRow = Prisma.SegmentGetPayload<{ select: typeof segmentColumns }>;

/** The reasons of a score as the extractor gave them. */
const StoredReasons = z.array(z.object({ code: z.string(), text: z.object({ ar: z.string(), en: z.string() }) }));

/** Why words were given to a speaker. A rule that this release no longer has is named by its code. */
function attributionOf(code: string, language: InterfaceLanguage): Segment['attribution'] {
  return { code, text: attributionReason(code)?.text[language] ?? code };
}

/** A segment for a reader of `language`, in which the reasons of its score are told. */
export function toSegment(row: SegmentRow, language: InterfaceLanguage): Segment {
  const reasons = StoredReasons.parse(row.reasons).map(({ code, text }) => ({ code, text: text[language] }));
  return {
    id: row.id,
    documentId: row.documentVersion.documentId,
    start: row.startOffset,
    end: row.endOffset,
    exact: row.exact,
    kind: row.kind,
    speaker: row.speaker,
    speakerHeard: row.speakerHeard,
    cue: row.cue,
    attribution: row.attribution === null ? null : attributionOf(row.attribution, language),
    time:
      row.timeStartMs === null || row.timeEndMs === null ? null : { startMs: row.timeStartMs, endMs: row.timeEndMs },
    checkWorthiness: { score: row.score, reasons },
    disposition: row.disposition,
    reason: row.skipReason,
    claimIds: [...new Set(row.appearances.map(({ claimId }) => claimId))],
    version: row.version,
  };
}

export const markColumns = {
  id: true,
  startOffset: true,
  endOffset: true,
  claim: {
    select: {
      id: true,
      text: true,
      status: true,
      createdById: true,
      round: true,
      assignments: { select: { round: true, reviewerId: true }, orderBy: { reviewerId: 'asc' } },
    },
  },
} as const satisfies Prisma.AppearanceSelect;

export type MarkRow = Prisma.AppearanceGetPayload<{ select: typeof markColumns }>;

export function toDocumentMark({ id, startOffset, endOffset, claim }: MarkRow): DocumentMark {
  return {
    appearanceId: id,
    claimId: claim.id,
    claimText: claim.text,
    status: claim.status,
    createdById: claim.createdById,
    assigneeIds: claim.assignments.flatMap(({ round, reviewerId }) => (round === claim.round ? [reviewerId] : [])),
    start: startOffset,
    end: endOffset,
  };
}
