import {
  Claim,
  ClaimMatch,
  Comment,
  Evidence,
  HistoryEvent,
  listOf,
  Publication,
  ReviewList,
  Verdict,
} from '@isnad/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { z } from 'zod';
import { useInterfaceLanguage } from '../../i18n/use-localised.js';
import { request } from '../../providers/http-client.js';
import { ProblemError } from '../../providers/problem-error.js';
import { type ClaimPart, keys } from '../shared/keys.js';

export function useClaim(id: string) {
  const language = useInterfaceLanguage();
  return useQuery({
    queryKey: keys.claimRecord(id, language),
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/claims/${id}`, schema: Claim, signal })).data,
  });
}

function useClaimList<Item extends z.ZodType>(claimId: string, part: ClaimPart, item: Item) {
  return useQuery({
    queryKey: keys.claimPart(claimId, part),
    queryFn: async ({ signal }): Promise<z.infer<Item>[]> => {
      const path = `/claims/${claimId}/${part}`;
      return (await request({ method: 'GET', path, schema: listOf(item), signal })).data.data;
    },
  });
}

export const useEvidence = (claimId: string) => useClaimList(claimId, 'evidence', Evidence);
export const useComments = (claimId: string) => useClaimList(claimId, 'comments', Comment);
export const useHistory = (claimId: string) => useClaimList(claimId, 'events', HistoryEvent);
export const usePublications = (claimId: string) => useClaimList(claimId, 'publications', Publication);

/** Earlier claims like this one; `complete` is false where the search was given up. */
export function useMatches(claimId: string) {
  return useQuery({
    queryKey: keys.claimPart(claimId, 'matches'),
    // Others' claims change it, which no change of this claim tells; a page that stays open need not ask again and again.
    staleTime: 300_000,
    queryFn: async ({ signal }) => {
      const path = `/claims/${claimId}/matches`;
      const { data } = await request({ method: 'GET', path, schema: listOf(ClaimMatch), signal });
      return { matches: data.data, complete: data.totalIsExact };
    },
  });
}

export function useReviews(claimId: string) {
  return useQuery({
    queryKey: keys.claimPart(claimId, 'reviews'),
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/claims/${claimId}/reviews`, schema: ReviewList, signal })).data,
  });
}

/** The newest revision of the verdict; null while none is written. Throws a {@link ProblemError} for anything else. */
export async function fetchVerdict(claimId: string, signal?: AbortSignal): Promise<Verdict | null> {
  try {
    return (await request({ method: 'GET', path: `/claims/${claimId}/verdict`, schema: Verdict, signal })).data;
  } catch (error) {
    if (error instanceof ProblemError && error.is('not-found')) return null;
    throw error;
  }
}

/** The verdict in hand; null while there is none, which the claim tells: the question would be a refusal in the console. */
export function useVerdict({ id: claimId, verdictId }: Pick<Claim, 'id' | 'verdictId'>) {
  const expected = verdictId !== null;
  return useQuery({
    queryKey: [...keys.claimPart(claimId, 'verdict'), expected],
    queryFn: ({ signal }) => (expected ? fetchVerdict(claimId, signal) : null),
  });
}

/** Asks anew for everything about a claim, after a change that may touch any part of it. Resolves when the page is up to date. */
export function useRefreshClaim(claimId: string): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: keys.claim(claimId) }),
      queries.invalidateQueries({ queryKey: ['claims'] }),
      queries.invalidateQueries({ queryKey: ['notifications'] }),
    ]);
  }, [queries, claimId]);
}
