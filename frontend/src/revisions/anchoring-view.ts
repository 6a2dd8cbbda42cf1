import {
  type AnchoringListQuery,
  type AnchoringState,
  type AnchorOutcome,
  anchoringStates,
  anchorOutcomes,
} from '@isnad/contracts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Query } from '../providers/http-client.js';

/** Which places are shown, as it stands in the page's address. Without a state those that wait for a person. */
export interface AnchoringView {
  readonly documentId: string | undefined;
  readonly state: readonly AnchoringState[];
  readonly outcome: readonly AnchorOutcome[];
  /** The place in hand. */
  readonly at: string | undefined;
}

/** About a sitting's worth; more is asked for when it is wanted. */
export const anchoringsPerPage = 100 satisfies AnchoringListQuery['perPage'];

/** Reads the address; what it does not know is passed over. */
function readAnchoringView(parameters: URLSearchParams): AnchoringView {
  return {
    documentId: parameters.get('documentId') || undefined,
    state: anchoringStates.filter((state) => parameters.getAll('state').includes(state)),
    outcome: anchorOutcomes.filter((outcome) => parameters.getAll('outcome').includes(outcome)),
    at: parameters.get('at') || undefined,
  };
}

function writeAnchoringView({ documentId, state, outcome, at }: AnchoringView): URLSearchParams {
  const parameters = new URLSearchParams();
  if (documentId) parameters.set('documentId', documentId);
  for (const one of state) parameters.append('state', one);
  for (const one of outcome) parameters.append('outcome', one);
  if (at) parameters.set('at', at);
  return parameters;
}

/** The view as the API's query, the longest waiting first. */
export function anchoringQuery({ documentId, state, outcome }: Omit<AnchoringView, 'at'>): Query {
  return {
    documentId,
    state: state.length > 0 ? state : ['pending'],
    outcome,
    perPage: anchoringsPerPage,
    sort: 'createdAt',
    order: 'asc',
  };
}

export function useAnchoringView() {
  const [parameters, setParameters] = useSearchParams();
  const view = useMemo(() => readAnchoringView(parameters), [parameters]);
  const show = useCallback(
    (change: Partial<AnchoringView>) =>
      setParameters((present) => writeAnchoringView({ ...readAnchoringView(present), ...change }), { replace: true }),
    [setParameters],
  );
  return { view, show };
}
