import type { Db } from '../platform/db/database.js';
import { fieldProblem } from '../platform/http/problem-error.js';
import type { EvidenceRepository } from './evidence.repository.js';

/** The ids in their order, each once; refuses one that is not evidence of the claim, naming its place in the list. */
export async function citedEvidence(
  evidence: EvidenceRepository,
  db: Db,
  claimId: string,
  ids: readonly string[],
): Promise<string[]> {
  const known = await evidence.ofClaim(db, claimId, ids);
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw fieldProblem({ path: `evidenceIds.${unknown}`, rule: 'unknown-reference' });
  return [...new Set(ids)];
}
