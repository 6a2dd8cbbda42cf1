import { type ClaimListQuery, claimQueues, claimStatuses, priorities } from '@isnad/contracts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Query } from '../providers/http-client.js';

/** What the claims list can be narrowed by, as it stands in the page's address. */
export type ClaimFilters = Pick<
  ClaimListQuery,
  'status' | 'priority' | 'queue' | 'assigneeId' | 'speechId' | 'tag' | 'q'
>;
export type ClaimSort = ClaimListQuery['sort'];

export interface ClaimListView {
  readonly filters: ClaimFilters;
  readonly sort: ClaimSort;
  /** Counted from 1. */
  readonly page: number;
}

export const claimsPerPage = 25;
export const claimSorts = ['createdAt', 'updatedAt', 'dueAt', 'priority'] as const satisfies readonly ClaimSort[];

const known = <Value extends string>(values: readonly Value[], wanted: readonly string[]): Value[] =>
  values.filter((value) => wanted.includes(value));

/** Reads the address. What it does not know (an old or mistyped link) is passed over rather than sent to be refused. */
export function readClaimView(parameters: URLSearchParams): ClaimListView {
  const [queue] = known(claimQueues, parameters.getAll('queue'));
  const [sort = 'createdAt'] = known(claimSorts, parameters.getAll('sort'));
  const text = (key: string) => parameters.get(key) || undefined;
  const several = <Value extends string>(values: readonly Value[], key: string) => {
    const found = known(values, parameters.getAll(key));
    return found.length > 0 ? found : undefined;
  };
  return {
    filters: {
      status: several(claimStatuses, 'status'),
      priority: several(priorities, 'priority'),
      queue,
      assigneeId: text('assigneeId'),
      speechId: text('speechId'),
      tag: text('tag'),
      q: text('q'),
    },
    sort,
    page: Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1),
  };
}

/** The view as the API's query. The soonest due comes first; everything else runs from the newest or most urgent. */
export function claimQuery({ filters, sort, page }: ClaimListView): Query {
  return { ...filters, sort, order: sort === 'dueAt' ? 'asc' : 'desc', page, perPage: claimsPerPage };
}

export function writeClaimView({ filters, sort, page }: ClaimListView): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(filters)) {
    for (const one of [value].flat()) if (one) parameters.append(key, one);
  }
  if (sort !== 'createdAt') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** The claims list's view, kept in the address so that it can be shared and walked back through. */
export function useClaimView() {
  const [parameters, setParameters] = useSearchParams();
  const view = useMemo(() => readClaimView(parameters), [parameters]);
  const show = useCallback(
    (change: Partial<ClaimListView>, { replace = false } = {}) =>
      setParameters((present) => writeClaimView({ ...readClaimView(present), page: 1, ...change }), { replace }),
    [setParameters],
  );
  return { view, show, narrowed: Object.values(view.filters).some((value) => value !== undefined) };
}
