import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { z } from 'zod';

/** A list's query as far as its page keeps it in the address. */
interface ListQuery {
  readonly q?: string;
  readonly page: number;
  readonly perPage: number;
  readonly sort: string;
  readonly order: 'asc' | 'desc';
}

/**
 * Reads a list's query out of an address by the list's own schema. A parameter that the schema refuses (an old or mistyped link) is
 * passed over; `usual` stands in for what is not said.
 */
export function readListView<Query extends ListQuery>(
  schema: z.ZodObject,
  parameters: URLSearchParams,
  usual: Partial<Query>,
): Query {
  const written = Object.entries(schema.shape).flatMap(([key, field]) => {
    const value = parameters.get(key);
    return value !== null && value !== '' && z.safeParse(field, value).success ? [[key, value]] : [];
  });
  return schema.parse({ ...usual, ...Object.fromEntries(written) }) as unknown as Query;
}

/** Writes a query with nothing in it that goes without saying. */
export function writeListView<Query extends ListQuery>(query: Query, usual: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '' && value !== usual[key as keyof Query]) parameters.set(key, String(value));
  }
  return parameters;
}

/** A simple list's view, kept in the address. Another filter or order begins at the first page again. */
export function useListView<Query extends ListQuery>(schema: z.ZodType<Query> & z.ZodObject, usual: Partial<Query>) {
  const [parameters, setParameters] = useSearchParams();
  const query = useMemo(() => readListView<Query>(schema, parameters, usual), [schema, parameters, usual]);
  const show = useCallback(
    (change: Partial<Query>) =>
      setParameters((present) => {
        const next = { ...readListView<Query>(schema, present, usual), page: 1, ...change };
        return writeListView<Query>(next, readListView<Query>(schema, new URLSearchParams(), usual));
      }),
    [schema, setParameters, usual],
  );
  return { query, show };
}
