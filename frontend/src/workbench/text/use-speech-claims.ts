import { ClaimSummary, listOf } from '@isnad/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../providers/http-client.js';
import { keys } from '../shared/keys.js';

const page = 100;

/** The claims of a speech that match what is typed, newest first. */
export function useSpeechClaims(speechId: string, q: string) {
  return useQuery({
    queryKey: [...keys.speechClaims(speechId), q],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const query = { speechId, q: q === '' ? undefined : q, perPage: page, sort: 'createdAt', order: 'desc' };
      return (await request({ method: 'GET', path: '/claims', query, schema: listOf(ClaimSummary), signal })).data.data;
    },
  });
}
