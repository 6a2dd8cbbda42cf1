import type { listOf } from '@isnad/contracts';
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type Query, request } from '../providers/http-client.js';

type ListSchema<Row> = ReturnType<typeof listOf<z.ZodType<Row>>>;
export type ListRows<Row> = UseQueryResult<z.infer<ListSchema<Row>>>;

/** One page of a list, as the server answers it to `query`; the page before stays in sight until it is there. */
export function useListRows<Row>(resource: string, query: Query, schema: ListSchema<Row>): ListRows<Row> {
  return useQuery({
    queryKey: [resource, 'list', query],
    queryFn: async ({ signal }) => (await request({ method: 'GET', path: `/${resource}`, query, schema, signal })).data,
    placeholderData: keepPreviousData,
  });
}
