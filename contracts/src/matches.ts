import { z } from 'zod';
import { ClaimSummary } from './claims.js';

/** An earlier claim that says something like this one. */
export const ClaimMatch = z
  .object({
    score: z.number().min(0).max(1).describe('How alike the two wordings are; 1 for the same words'),
    claim: ClaimSummary,
    publicUrl: z.string().nullable().describe('Of the public version, where one stands'),
  })
  .meta({ id: 'ClaimMatch' });
export type ClaimMatch = z.infer<typeof ClaimMatch>;
