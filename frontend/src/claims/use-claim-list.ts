import { ClaimSummary, listOf } from '@isnad/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Query, request } from '../providers/http-client.js';

const ClaimSummaries = listOf(ClaimSummary);

/** A page of the desk's claims; while another page is on its way, the present one stays. */
export function useClaimList(query: Query) {
  return useQuery({
    queryKey: ['claims', 'list', query],
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: '/claims', query, schema: ClaimSummaries, signal })).data,
    placeholderData: keepPreviousData,
  });
}
