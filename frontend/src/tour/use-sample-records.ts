import { ClaimSummary, Document, listOf, Speech } from '@isnad/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../providers/http-client.js';
import type { SampleRecords } from './tour-steps.js';

/** What the tour visits; null at a desk without the sample speech, undefined until it is known. */
export function useSampleRecords(enabled: boolean): SampleRecords | null | undefined {
  return useQuery({
    queryKey: ['speeches', 'sample'],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<SampleRecords | null> => {
      const first = { method: 'GET', signal } as const;
      const speeches = await request({ ...first, path: '/speeches', query: { perPage: 50 }, schema: listOf(Speech) });
      const speech = speeches.data.data.find(({ isSample }) => isSample);
      if (!speech) return null;
      const query = { speechId: speech.id, perPage: 1 };
      const [documents, claims] = await Promise.all([
        request({ ...first, path: '/documents', query, schema: listOf(Document) }),
        request({ ...first, path: '/claims', query: { ...query, status: 'published' }, schema: listOf(ClaimSummary) }),
      ]);
      const [document] = documents.data.data;
      const [claim] = claims.data.data;
      return document && claim ? { speechId: speech.id, documentId: document.id, publishedClaimId: claim.id } : null;
    },
  }).data;
}
