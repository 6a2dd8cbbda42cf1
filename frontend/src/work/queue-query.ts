import { type ClaimQueue, ClaimSummary, listOf } from '@isnad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../providers/http-client.js';

const ClaimSummaries = listOf(ClaimSummary);

/** How many claims of a queue the start page shows; the rest is one click away. */
const shownPerQueue = 5;

/** The head of a work list: the most urgent first, with the number of all. */
export function queueQuery(queue: ClaimQueue) {
  return queryOptions({
    queryKey: ['claims', 'queue', queue],
    queryFn: async ({ signal }) =>
      (
        await request({
          method: 'GET',
          path: '/claims',
          query: { queue, perPage: shownPerQueue, sort: 'priority', order: 'desc' },
          schema: ClaimSummaries,
          signal,
        })
      ).data,
  });
}
