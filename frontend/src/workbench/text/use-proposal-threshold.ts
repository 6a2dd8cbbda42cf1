import { Settings } from '@isnad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from 'react-admin';
import { request } from '../../providers/http-client.js';
import { keys } from '../shared/keys.js';

export interface ProposalThreshold {
  /** The score, 0 to 1, from which on statements are proposed on this page. */
  readonly threshold: number;
  /** As the desk has it. */
  readonly deskThreshold: number;
  /** The person wants to be proposed everything. */
  readonly showAll: boolean;
  readonly setShowAll: (showAll: boolean) => void;
}

/** From which score on statements are proposed: the desk's, unless the person asks for all. All are proposed until it is known. */
export function useProposalThreshold(): ProposalThreshold {
  const [showAll, setShowAll] = useStore('workbench.showUnlikely', false);
  const settings = useQuery({
    queryKey: keys.desk('settings'),
    staleTime: 60_000,
    queryFn: async ({ signal }) => (await request({ method: 'GET', path: '/settings', schema: Settings, signal })).data,
  });
  const deskThreshold = settings.data?.proposalThreshold ?? 0;
  return useMemo(
    () => ({ threshold: showAll ? 0 : deskThreshold, deskThreshold, showAll, setShowAll }),
    [deskThreshold, showAll, setShowAll],
  );
}
