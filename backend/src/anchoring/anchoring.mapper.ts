import type { Anchoring } from '@isnad/contracts';
import { selectorFor } from '../language/anchor.js';
import type { AnchoringRow } from './anchoring.rows.js';

/** An anchoring with the place found, whose words come from the newer text; that text is only asked for where there is a place. */
export function toAnchoring(row: AnchoringRow, newerText: string | undefined): Anchoring {
  const { appearance, toVersion, startOffset, endOffset } = row;
  const { document } = toVersion;
  return {
    id: row.id,
    speechId: document.speechId,
    documentId: document.id,
    documentTitle: document.title,
    claimId: appearance.claimId,
    claimText: appearance.claim.text,
    appearanceId: appearance.id,
    fromNumber: row.fromVersion.number,
    toNumber: toVersion.number,
    outcome: row.outcome,
    similarity: row.similarity,
    before: {
      start: appearance.startOffset,
      end: appearance.endOffset,
      exact: appearance.exact,
      prefix: appearance.prefix,
      suffix: appearance.suffix,
    },
    proposal:
      startOffset === null || endOffset === null || newerText === undefined
        ? null
        : selectorFor(newerText, startOffset, endOffset),
    state: row.state,
    reason: row.reason,
    decidedBy: row.decidedBy,
    successorId: row.successorId,
    createdAt: row.createdAt.toISOString(),
    version: row.version,
  };
}
