import { listOf, Presence } from '@isnad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../providers/http-client.js';
import { useSession } from '../../providers/session-store.js';
import type { PaintedOverlay } from './painted-marks.js';

type OthersSelection = Extract<PaintedOverlay, { kind: 'other' }>;

/** The words that other people have chosen in a text: everybody's but one's own, and only what this text has. */
export function othersSelections(
  presences: readonly Presence[],
  me: string | undefined,
  textLength: number,
): OthersSelection[] {
  return presences.flatMap(({ person, selection }): OthersSelection[] =>
    selection && person.id !== me && selection.end <= textLength
      ? [{ kind: 'other', personId: person.id, name: person.name, ...selection }]
      : [],
  );
}

/** Who else has chosen which words of a text now. Asked anew when the stream tells of a change of presence there. */
export function useOthersSelections(documentId: string, textLength: number): readonly OthersSelection[] {
  const me = useSession()?.user.id;
  const { data } = useQuery({
    queryKey: ['live', 'presence', 'document', documentId],
    queryFn: async ({ signal }) => {
      const query = { type: 'document', id: documentId };
      return (await request({ method: 'GET', path: '/presence', query, schema: listOf(Presence), signal })).data.data;
    },
  });
  return useMemo(() => othersSelections(data ?? [], me, textLength), [data, me, textLength]);
}
