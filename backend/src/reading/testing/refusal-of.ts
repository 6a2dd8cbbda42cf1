import { ReadingRefusal } from '../reading-refusal.js';

/** The refusal by which some work ended; a test that expects one fails where there is none. */
export async function refusalOf(work: Promise<unknown>): Promise<ReadingRefusal> {
  const [outcome] = await Promise.allSettled([work]);
  if (outcome?.status === 'rejected' && outcome.reason instanceof ReadingRefusal) return outcome.reason;
  throw new Error(`Expected a refusal, got ${JSON.stringify(outcome)}`);
}
