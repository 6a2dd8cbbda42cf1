import { ClaimListQuery } from '@isnad/contracts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Query } from '../providers/http-client.js';
import { type ClaimColumn, columnsOf } from './claim-columns.js';

/** Filters that are asked for seldom: they are shown on request, and where one of them is set. */
export const rareFilters = [
  'openReviewOf',
  'speakerId',
  'speechId',
  'documentId',
  'truthRating',
  'createdFrom',
  'createdTo',
  'publishedFrom',
  'publishedTo',
  'publication',
  'reviewedFrom',
  'reviewedTo',
  'disagreement',
] as const satisfies readonly (keyof ClaimListQuery)[];

/** What the claims list can be narrowed by: all that the server knows, in the order in which it is offered. */
export const filterKeys = [
  'q',
  'queue',
  'status',
  'priority',
  'assigneeId',
  'tag',
  ...rareFilters,
] as const satisfies readonly (keyof ClaimListQuery)[];
export type ClaimFilterKey = (typeof filterKeys)[number];
export type ClaimFilters = Pick<ClaimListQuery, ClaimFilterKey>;
export type ClaimSort = ClaimListQuery['sort'];
export type ClaimOrder = ClaimListQuery['order'];

/** The claims list as it stands in the page's address. */
export interface ClaimListView {
  readonly filters: ClaimFilters;
  readonly sort: ClaimSort;
  readonly order: ClaimOrder;
  /** Counted from 1. */
  readonly page: number;
  readonly perPage: number;
  /** Null where the address leaves them to the person's own choice. */
  readonly columns: readonly ClaimColumn[] | null;
  /** The saved view that the address came from, whatever was changed since. */
  readonly savedViewId: string | null;
}

export const pageSizes = [25, 50, 100, 200] as const;
export const claimSorts = [
  'createdAt',
  'updatedAt',
  'dueAt',
  'priority',
  'statusSince',
] as const satisfies readonly ClaimSort[];

/** The soonest due and the longest waiting come first; everything else runs from the newest or most urgent. */
export const usualOrder = (sort: ClaimSort): ClaimOrder =>
  sort === 'dueAt' || sort === 'statusSince' ? 'asc' : 'desc';

/** One parameter as the server would understand it; undefined for none, and for what it would refuse. */
function understood<Key extends keyof ClaimListQuery>(
  key: Key,
  wanted: readonly string[],
): ClaimListQuery[Key] | undefined {
  const shape = ClaimListQuery.shape[key];
  const whole = shape.safeParse(wanted);
  if (whole.success && wanted.length > 0) return (whole.data as ClaimListQuery[Key]) || undefined;
  const parts = wanted.filter((one) => one !== '' && shape.safeParse(one).success);
  // Of several values the known ones stay; of a single one the first.
  const several = parts.length > 0 ? shape.safeParse(parts) : null;
  const one = several?.success ? several : shape.safeParse(parts[0]);
  return parts.length > 0 && one.success ? (one.data as ClaimListQuery[Key]) : undefined;
}

/** Reads the address. What it does not know (an old or mistyped link) is passed over rather than sent to be refused. */
export function readClaimView(parameters: URLSearchParams): ClaimListView {
  const get = <Key extends keyof ClaimListQuery>(key: Key) => understood(key, parameters.getAll(key));
  const filters = Object.fromEntries(filterKeys.map((key) => [key, get(key)])) as ClaimFilters;
  const sort = get('sort') ?? 'createdAt';
  const perPage = Number(parameters.get('perPage'));
  return {
    filters,
    sort,
    order: get('order') ?? usualOrder(sort),
    page: Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1),
    perPage: pageSizes.find((size) => size === perPage) ?? pageSizes[0],
    columns: columnsOf(parameters.get('columns')),
    savedViewId: parameters.get('view'),
  };
}

/** The view as the API's query. */
export function claimQuery({ filters, sort, order, page, perPage }: ClaimListView): Query {
  return { ...filters, sort, order, page, perPage };
}

/** What of a view is more than where one has turned to: its filters, order and size of a page, as a saved view keeps them. */
export function keptQuery({ filters, sort, order, perPage }: ClaimListView): Record<string, string | string[]> {
  return {
    ...filters,
    ...(sort !== 'createdAt' && { sort }),
    ...(order !== usualOrder(sort) && { order }),
    ...(perPage !== pageSizes[0] && { perPage: String(perPage) }),
  };
}

/** A query as an address holds it; several values repeat their key. */
export function addressOf(query: Readonly<Record<string, unknown>>): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of [value].flat())
      if (one !== undefined && one !== null && one !== '') parameters.append(key, String(one));
  }
  return parameters;
}

export function writeClaimView(view: ClaimListView): URLSearchParams {
  const { page, columns, savedViewId } = view;
  return addressOf({
    ...keptQuery(view),
    page: page > 1 ? page : undefined,
    columns: columns?.join('.'),
    view: savedViewId,
  });
}

/** Whether a list leaves anything out. */
export const isNarrowed = (filters: ClaimFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined);

/** The claims list's view, kept in the address so that it can be shared and walked back through. */
export function useClaimView() {
  const [parameters, setParameters] = useSearchParams();
  const view = useMemo(() => readClaimView(parameters), [parameters]);
  const show = useCallback(
    (change: Partial<ClaimListView>, { replace = false } = {}) =>
      setParameters((present) => writeClaimView({ ...readClaimView(present), page: 1, ...change }), { replace }),
    [setParameters],
  );
  return { view, show, narrowed: isNarrowed(view.filters) };
}
