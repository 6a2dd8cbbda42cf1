import type { ClaimSummary } from '@isnad/contracts';
import type { BulkChange, BulkOutcome, BulkStep } from './bulk-change.js';

/** Groups claims by the change that takes each back; a claim without one needs none. */
function grouped(claims: readonly ClaimSummary[], back: (claim: ClaimSummary) => BulkChange | null): BulkStep[] {
  const steps = new Map<string, { change: BulkChange; claims: ClaimSummary[] }>();
  for (const claim of claims) {
    const change = back(claim);
    if (change === null) continue;
    const key = JSON.stringify(change);
    const step = steps.get(key);
    if (step) step.claims.push(claim);
    else steps.set(key, { change, claims: [claim] });
  }
  return [...steps.values()];
}

/** What takes this change back from a claim as it was before; null where it changed nothing or there is no way back. */
function backFrom(change: BulkChange, before: ClaimSummary): BulkChange | null {
  switch (change.action) {
    case 'tag': {
      const added = change.tags.filter((tag) => !before.tags.includes(tag));
      return added.length > 0 ? { action: 'untag', tags: added } : null;
    }
    case 'untag': {
      const removed = change.tags.filter((tag) => before.tags.includes(tag));
      return removed.length > 0 ? { action: 'tag', tags: removed } : null;
    }
    case 'priority':
      return before.priority === change.priority ? null : { action: 'priority', priority: before.priority };
    case 'due':
      return before.dueAt === change.dueAt ? null : { action: 'due', dueAt: before.dueAt };
    case 'triage':
    case 'assign':
    case 'reject':
      // Moves are told to others at once; they are taken back by the workflow's own moves, or not at all.
      return null;
  }
}

/**
 * The steps that take a change back from the claims to which it was done, each claim to what it was, on the version that the
 * change left. None where it cannot be taken back safely.
 */
export function undoSteps(change: BulkChange, outcomes: readonly BulkOutcome[]): BulkStep[] {
  const done = outcomes.flatMap(({ claim, result }) => (result.ok ? [{ ...claim, version: result.version }] : []));
  return grouped(done, (claim) => backFrom(change, claim));
}
