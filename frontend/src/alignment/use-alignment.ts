import { Alignment } from '@isnad/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from '../providers/http-client.js';
import { keys } from '../workbench/shared/keys.js';

/** How all texts of a speech are asked for, statement beside statement: for a page, or once when somebody wants to know. */
export const alignmentOf = (speechId: string) =>
  queryOptions({
    queryKey: keys.alignment(speechId),
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/speeches/${speechId}/alignment`, schema: Alignment, signal })).data,
  });

/** All texts of a speech, statement beside statement. */
export const useAlignment = (speechId: string) => useQuery(alignmentOf(speechId));
