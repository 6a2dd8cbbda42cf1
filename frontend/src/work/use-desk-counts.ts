import { queryOptions, useQueries } from '@tanstack/react-query';
import { z } from 'zod';
import { request } from '../providers/http-client.js';
import type { DeskCounts } from './first-steps.js';

const Counted = z.object({ total: z.number() });

/** The keys begin as those of the lists, so that what changes a list changes its count. */
const count = (resource: string, filter: Readonly<Record<string, string>> = {}) =>
  queryOptions({
    queryKey: [resource, 'count', filter],
    queryFn: async ({ signal }) => {
      const query = { perPage: 1, ...filter };
      return (await request({ method: 'GET', path: `/${resource}`, query, schema: Counted, signal })).data.total;
    },
  });

/** How much the desk holds; undefined until all of it is known. */
export function useDeskCounts(): DeskCounts | undefined {
  return useQueries({
    queries: [
      count('users'),
      count('speeches'),
      count('documents'),
      count('claims'),
      count('claims', { status: 'published' }),
    ],
    combine: (results) => {
      const [members, speeches, documents, claims, published] = results.map(({ data }) => data);
      if (members === undefined || speeches === undefined || documents === undefined) return undefined;
      if (claims === undefined || published === undefined) return undefined;
      return { members, speeches, documents, claims, published };
    },
  });
}
