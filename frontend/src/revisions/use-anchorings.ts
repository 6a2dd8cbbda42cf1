import { Anchoring, type DecideAnchoring, listOf } from '@isnad/contracts';
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../providers/http-client.js';
import { useCan } from '../providers/session-store.js';
import { keys } from '../workbench/shared/keys.js';
import { type AnchoringView, anchoringQuery, anchoringsPerPage } from './anchoring-view.js';

const Anchorings = listOf(Anchoring);
const all = ['anchorings'] as const;

/** The places that a view asks for, a page after the other; a decision asks anew for those that were seen. */
export function useAnchorings({ documentId, state, outcome }: AnchoringView) {
  const query = anchoringQuery({ documentId, state, outcome });
  return useInfiniteQuery({
    queryKey: [...all, query],
    placeholderData: keepPreviousData,
    initialPageParam: 1,
    queryFn: async ({ pageParam: page, signal }) =>
      (await request({ method: 'GET', path: '/anchorings', query: { ...query, page }, schema: Anchorings, signal }))
        .data,
    getNextPageParam: ({ total }, _pages, page) => (page * anchoringsPerPage < total ? page + 1 : undefined),
  });
}

/** How many places wait for a person who may decide; 0 for everybody else, and until it is known. */
export function usePendingAnchorings(): number {
  const mayDecide = useCan('anchorings.decide');
  const pending = useQuery({
    queryKey: [...all, 'pending-count'],
    enabled: mayDecide,
    queryFn: async ({ signal }) => {
      const query = { state: ['pending'], perPage: 1 };
      return (await request({ method: 'GET', path: '/anchorings', query, schema: Anchorings, signal })).data.total;
    },
  });
  return mayDecide ? (pending.data ?? 0) : 0;
}

/** Decides about a place, on the version that was seen, and asks anew for everything that shows it. Throws a ProblemError. */
export function useDecideAnchoring() {
  const queries = useQueryClient();
  return async (anchoring: Anchoring, decision: DecideAnchoring): Promise<Anchoring> => {
    try {
      const { data } = await request({
        method: 'POST',
        path: `/anchorings/${anchoring.id}/decision`,
        body: decision,
        ifMatch: anchoring.version,
        schema: Anchoring,
      });
      return data;
    } finally {
      // After a refusal too: somebody else may have decided it.
      const touched = [all, keys.document(anchoring.documentId), keys.claim(anchoring.claimId), ['documents']];
      await Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })));
    }
  };
}
