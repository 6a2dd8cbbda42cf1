import { ClaimSummary, listOf } from '@isnad/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type Query, request } from '../providers/http-client.js';
import type { BoardStatus } from './board-moves.js';

const ClaimSummaries = listOf(ClaimSummary);
/** So many cards a column begins with, and shows more of at a time. */
const cardsAtOnce = 20;

/** One column's claims, a part at a time. */
export function useBoardColumn(status: BoardStatus, query: Query) {
  return useInfiniteQuery({
    queryKey: ['claims', 'board', status, query],
    initialPageParam: 1,
    queryFn: async ({ pageParam, signal }) =>
      (
        await request({
          method: 'GET',
          path: '/claims',
          query: { ...query, status, page: pageParam, perPage: cardsAtOnce },
          schema: ClaimSummaries,
          signal,
        })
      ).data,
    getNextPageParam: (last, pages) => (last.data.length === cardsAtOnce ? pages.length + 1 : undefined),
  });
}
