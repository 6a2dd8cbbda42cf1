import { Segment, type UpdateSegment } from '@isnad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useInterfaceLanguage } from '../../i18n/use-localised.js';
import { request } from '../../providers/http-client.js';
import { keys } from '../shared/keys.js';

/**
 * Skips a statement with a reason, or takes a skip back. The ledger shows the server's answer at once; counts elsewhere are
 * asked for anew. Throws {@link ProblemError}, 412 among them when somebody decided the statement meanwhile.
 */
export function useSegmentDecisions(documentId: string) {
  const queries = useQueryClient();
  const language = useInterfaceLanguage();

  return async function decide(segment: Pick<Segment, 'id' | 'version'>, decision: UpdateSegment): Promise<Segment> {
    const { data } = await request({
      method: 'PATCH',
      path: `/segments/${segment.id}`,
      body: decision,
      ifMatch: segment.version,
      schema: Segment,
    });
    queries.setQueryData<Segment[]>(keys.segments(documentId, language), (segments) =>
      segments?.map((known) => (known.id === data.id ? data : known)),
    );
    await queries.invalidateQueries({ queryKey: ['documents'] });
    return data;
  };
}
