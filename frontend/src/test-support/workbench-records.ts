import type { Appearance, Claim, DocumentWithText, ReviewList, Segment, Settings } from '@isnad/contracts';
import { aClaim, newId } from './records.js';

const at = '2026-03-01T09:00:00.000Z';

/** A text whose ledger has a proposal for each of the given words, which must stand in it. */
export function aText(text: string, words: readonly string[]): { document: DocumentWithText; segments: Segment[] } {
  const id = newId();
  const segments = words.map(
    (exact): Segment => ({
      id: newId(),
      documentId: id,
      start: text.indexOf(exact),
      end: text.indexOf(exact) + exact.length,
      exact,
      kind: 'quote',
      speaker: 'سامر الراوي',
      speakerHeard: 'الراوي',
      cue: 'قال',
      attribution: { code: 'verb', text: 'سبقه فعل قول' },
      time: null,
      checkWorthiness: { score: 0.8, reasons: [{ code: 'figure', text: 'فيه رقم' }] },
      disposition: 'undecided',
      reason: null,
      claimIds: [],
      version: 1,
    }),
  );
  const document: DocumentWithText = {
    id,
    speechId: newId(),
    title: 'خبر عن المحطة',
    kind: 'report',
    language: 'ar',
    outlet: { id: newId(), name: 'صحيفة النهر' },
    url: 'https://example.org/news',
    publishedAt: at,
    segmentCount: segments.length,
    undecidedCount: segments.length,
    versionNumber: 1,
    pendingAnchorings: 0,
    createdAt: at,
    version: 1,
    currentVersion: {
      id: newId(),
      number: 1,
      text,
      sha256: 'ab'.repeat(32),
      format: 'plain',
      encoding: 'utf-8',
      fileName: null,
      byteLength: 100,
      createdAt: at,
    },
  };
  return { document, segments };
}

export function someSettings(given: Partial<Settings> = {}): Settings {
  return {
    deskName: { ar: 'مكتب التحقق', en: 'The Desk' },
    deskUrl: null,
    correctionsPolicyUrl: null,
    requiredReviews: 2,
    minimumEvidence: 1,
    selfAssignment: false,
    proposalThreshold: 0,
    version: 1,
    ...given,
  };
}

/** A claim as its own page gets it. */
export function aWholeClaim(given: Partial<Claim> = {}): Claim {
  return {
    ...aClaim(),
    createdBy: null,
    appearances: [],
    assignments: [],
    evidenceCount: 0,
    minimumEvidence: 1,
    verdictId: null,
    publication: null,
    availableActions: [],
    blockedActions: [],
    ...given,
  };
}

export function anAppearance(given: Partial<Appearance> = {}): Appearance {
  return {
    id: newId(),
    documentId: newId(),
    documentTitle: 'تقرير الصباح',
    documentVersionId: newId(),
    outlet: null,
    url: null,
    start: 0,
    end: 5,
    exact: '',
    prefix: '',
    suffix: '',
    segmentId: null,
    documentVersionNumber: 1,
    inNewestText: true,
    anchoringId: null,
    ...given,
  };
}

export const noReviews: ReviewList = { data: [], roundComplete: false, arrived: 0, required: 2, disagree: false };
