import { Alignment } from '@isnad/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../providers/http-client.js';
import { keys } from '../workbench/shared/keys.js';

/** All texts of a speech, statement beside statement. */
export function useAlignment(speechId: string) {
  return useQuery({
    queryKey: keys.alignment(speechId),
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/speeches/${speechId}/alignment`, schema: Alignment, signal })).data,
  });
}
