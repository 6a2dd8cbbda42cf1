import type { Verdict } from '@isnad/contracts';
import { z } from 'zod';
import type { DraftShapes } from '../shared/draft-storage.js';
import { groundsOf, Tie, tiesOf } from './ground-ties.js';

/** A verdict as its form holds it. */
export type VerdictValues = {
  readonly attributionRating: string;
  readonly truthRating: string;
  readonly summary: string;
  readonly explanation: string;
  readonly resolution: string;
  readonly evidenceIds: readonly string[];
  readonly ties: readonly Tie[];
};

/** The fields whose refusals the form shows itself. */
export const verdictFields = [
  'attributionRating',
  'truthRating',
  'summary',
  'explanation',
  'resolution',
  'evidenceIds',
] as const;

export const verdictShapes: DraftShapes<VerdictValues> = { ties: z.array(Tie) };

/** What the form begins with: the newest revision, or nothing at all. Never what somebody's review says. */
export function valuesOf(verdict: Verdict | null): VerdictValues {
  return {
    attributionRating: verdict?.attributionRating ?? '',
    truthRating: verdict?.truthRating ?? '',
    summary: verdict?.summary ?? '',
    explanation: verdict?.explanation ?? '',
    resolution: verdict?.resolution ?? '',
    evidenceIds: verdict?.evidenceIds ?? [],
    ties: tiesOf(verdict?.grounds ?? []),
  };
}

/**
 * The verdict as it is sent. It cites what was chosen and what its sentences are tied to, in the order in which the claim's evidence
 * is listed, so that readers find the numbers rising. A tie to evidence that is gone goes with it.
 */
export function bodyOf(values: VerdictValues, evidenceOrder: readonly string[]) {
  const { ties, evidenceIds, ...texts } = values;
  const known = ties.map((tie) => ({
    ...tie,
    evidenceIds: tie.evidenceIds.filter((id) => evidenceOrder.includes(id)),
  }));
  const grounds = groundsOf(texts, known);
  const cited = new Set([...evidenceIds, ...grounds.flatMap((ground) => ground.evidenceIds)]);
  return {
    ...texts,
    attributionRating: texts.attributionRating || undefined,
    truthRating: texts.truthRating || undefined,
    resolution: texts.resolution.trim() === '' ? null : texts.resolution,
    evidenceIds: evidenceOrder.filter((id) => cited.has(id)),
    grounds,
  };
}
