import { BulkAnswer } from '@isnad/contracts';
import { request } from '../providers/http-client.js';
import type { BulkOutcome, BulkStep } from './bulk-change.js';

/** So many claims go at once: progress is seen, and a lost connection leaves little in doubt. */
const batchSize = 20;

/** The bulk change came to a halt in the middle: what was done is told, and why it went no further. */
export class BulkInterrupted extends Error {
  constructor(
    readonly outcomes: readonly BulkOutcome[],
    override readonly cause: Error,
  ) {
    super(cause.message);
  }
}

/**
 * Carries out steps, one batch of claims after the other, and answers what became of each claim. `onProgress` hears how many are
 * settled. Throws {@link BulkInterrupted} when a batch as a whole fails: nothing is sent after it.
 */
export async function sendBulk(
  steps: readonly BulkStep[],
  onProgress: (settled: number) => void,
): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const { change, claims } of steps) {
    for (let from = 0; from < claims.length; from += batchSize) {
      const batch = claims.slice(from, from + batchSize);
      const body = { ...change, claims: batch.map(({ id, version }) => ({ id, version })) };
      try {
        const { data } = await request({ method: 'POST', path: '/claims/bulk', body, schema: BulkAnswer });
        const results = new Map(data.results.map((result) => [result.id, result]));
        for (const claim of batch) {
          const result = results.get(claim.id);
          if (result) outcomes.push({ claim, result });
        }
      } catch (cause) {
        if (cause instanceof Error) throw new BulkInterrupted(outcomes, cause);
        throw cause;
      }
      onProgress(outcomes.length);
    }
  }
  return outcomes;
}
