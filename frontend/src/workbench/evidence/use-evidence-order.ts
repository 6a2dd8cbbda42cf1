import { Evidence } from '@isnad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { request } from '../../providers/http-client.js';
import { ProblemError } from '../../providers/problem-error.js';
import { useRefreshClaim } from '../claim/use-claim-parts.js';
import { isolated } from '../shared/isolated.js';
import { keys } from '../shared/keys.js';
import { type Move, moved } from './evidence-list.js';

interface EvidenceOrder {
  readonly move: (move: Move | null) => void;
  /** Where the item that was moved last stands now, for those who do not see it. */
  readonly said: string;
}

/**
 * Moves evidence to another place, for the whole desk. The page shows the new order at once; where the server refuses it, because
 * somebody moved or changed the same item meanwhile, the order as it is comes back with the reason.
 */
export function useEvidenceOrder(claimId: string, items: readonly Evidence[]): EvidenceOrder {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const refresh = useRefreshClaim(claimId);
  const [said, setSaid] = useState('');
  const list = keys.claimPart(claimId, 'evidence');
  const mutation = useMutation<void, Error, { readonly item: Evidence; readonly after: string | null }>({
    // One after the other: the second names the version that the first has made.
    scope: { id: `evidence order ${claimId}` },
    mutationFn: async ({ item: { id }, after }) => {
      const current = queries.getQueryData<readonly Evidence[]>(list)?.find((known) => known.id === id);
      const { data } = await request({
        method: 'PUT',
        path: `/evidence/${id}/place`,
        body: { after },
        ifMatch: current?.version,
        schema: Evidence,
      });
      queries.setQueryData<readonly Evidence[]>(list, (known) =>
        known?.map((one) => (one.id === data.id ? data : one)),
      );
    },
    onError: (error) => {
      if (error instanceof ProblemError) notify(error.message, { type: 'warning' });
    },
    throwOnError: (error) => !(error instanceof ProblemError),
    onSettled: refresh,
  });

  return {
    said,
    move: (move) => {
      const item = move && items.find(({ id }) => id === move.id);
      if (!move || !item) return;
      const order = moved(items, move);
      void queries.cancelQueries({ queryKey: list });
      queries.setQueryData(list, order);
      const place = order.findIndex(({ id }) => id === item.id) + 1;
      setSaid(translate('evidence.order.said', { title: isolated(item.title), place, count: order.length }));
      mutation.mutate({ item, after: move.after });
    },
  };
}
