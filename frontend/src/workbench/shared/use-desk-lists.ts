import { listOf, Speaker, Tag, User } from '@isnad/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { request } from '../../providers/http-client.js';
import { keys } from './keys.js';

/** The lists of a desk change rarely; a page asks for each once in this many milliseconds. */
const fresh = 60_000;
const perPage = 200;

function deskList<Item extends z.ZodType>(
  key: Parameters<typeof keys.desk>[0],
  path: string,
  item: Item,
  sort: string,
) {
  return queryOptions({
    queryKey: keys.desk(key),
    staleTime: fresh,
    queryFn: async ({ signal }): Promise<z.infer<Item>[]> => {
      const query = { perPage, sort, order: 'asc' };
      const { data } = await request({ method: 'GET', path, query, schema: listOf(item), signal });
      return data.data;
    },
  });
}

export const useSpeakers = () => useQuery(deskList('speakers', '/speakers', Speaker, 'name'));
export const useTags = () => useQuery(deskList('tags', '/tags', Tag, 'name'));
export const useUsers = () => useQuery(deskList('users', '/users', User, 'name'));
