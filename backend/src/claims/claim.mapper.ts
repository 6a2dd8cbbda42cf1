import {
  type Appearance,
  type Assignment,
  actionsFor,
  type Claim,
  type ClaimSummary,
  claimGuardExplanations,
  type InterfaceLanguage,
  type Publication,
  type User,
} from '@isnad/contracts';
import type { AppearanceRow, ClaimRow, ClaimSummaryRow } from './claim.rows.js';
import { type ClaimFacts, situationOf } from './claim-facts.js';

const iso = (date: Date | null) => date?.toISOString() ?? null;

/** The public address of a fact-check. Arabic words in the slug are percent-encoded, as an address must be. */
export function factCheckUrl(publicUrl: string, slug: string): string {
  return `${publicUrl}/fact-checks/${encodeURIComponent(slug)}`;
}

function currentAssignments(row: ClaimSummaryRow): Assignment[] {
  return row.assignments
    .filter(({ round }) => round === row.round)
    .map(({ reviewer, dueAt, review }) => ({ reviewer, dueAt: iso(dueAt), reviewed: review !== null }));
}

export function toClaimSummary(row: ClaimSummaryRow): ClaimSummary {
  const assignments = currentAssignments(row);
  const newest = row.publications[0];
  const standing = newest && newest.kind !== 'retraction' ? newest : undefined;
  return {
    id: row.id,
    speechId: row.speechId,
    speechTitle: row.speech.title,
    text: row.text,
    language: row.language,
    claimant: row.speaker,
    status: row.status,
    priority: row.priority,
    round: row.round,
    requiredReviews: row.requiredReviews,
    reviewCount: assignments.filter(({ reviewed }) => reviewed).length,
    assignees: assignments.map(({ reviewer }) => reviewer),
    dueAt: iso(row.dueAt),
    tags: row.tags.map(({ tag }) => tag.name),
    attributionRating: standing?.verdict.attributionRating ?? null,
    truthRating: standing?.verdict.truthRating ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    statusSince: row.statusSince.toISOString(),
    version: row.version,
  };
}

export function toAppearance(row: AppearanceRow): Appearance {
  const { document, number } = row.documentVersion;
  return {
    id: row.id,
    documentId: document.id,
    documentTitle: document.title,
    documentVersionId: row.documentVersionId,
    outlet: document.outlet?.name ?? null,
    url: document.url,
    start: row.startOffset,
    end: row.endOffset,
    exact: row.exact,
    prefix: row.prefix,
    suffix: row.suffix,
    segmentId: row.segmentId,
    documentVersionNumber: number,
    inNewestText: document.versions[0]?.number === number,
    anchoringId: row.anchorings[0]?.id ?? null,
  };
}

export function toPublication(
  row: Pick<
    ClaimSummaryRow['publications'][number],
    'id' | 'number' | 'kind' | 'slug' | 'reason' | 'publishedAt' | 'publishedBy'
  >,
  publicUrl: string,
): Publication {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    slug: row.slug,
    url: factCheckUrl(publicUrl, row.slug),
    publishedAt: row.publishedAt.toISOString(),
    reason: row.reason,
    publishedBy: row.publishedBy,
  };
}

/** The claim as one person sees it, with what that person may do. */
export function toClaim(
  row: ClaimRow,
  facts: ClaimFacts,
  viewer: { user: User; language: InterfaceLanguage; publicUrl: string },
): Claim {
  const { available, blocked } = actionsFor(situationOf(facts, viewer.user));
  const newest = row.publications[0];
  return {
    ...toClaimSummary(row),
    createdBy: row.createdBy,
    appearances: row.appearances.map(toAppearance),
    assignments: currentAssignments(row),
    evidenceCount: row._count.evidence,
    minimumEvidence: facts.minimumEvidence,
    verdictId: row.currentVerdictId,
    publication: newest ? toPublication(newest, viewer.publicUrl) : null,
    availableActions: available,
    blockedActions: blocked.map(({ action, unmet }) => ({
      action,
      unmet: unmet.map((guard) => ({ guard, explanation: claimGuardExplanations[guard][viewer.language] })),
    })),
  };
}
