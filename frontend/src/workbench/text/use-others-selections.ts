import type { Presence } from '@isnad/contracts';
import { useMemo } from 'react';
import { usePresent } from '../../live/use-presence.js';
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
  const present = usePresent({ type: 'document', id: documentId });
  return useMemo(() => othersSelections(present, me, textLength), [present, me, textLength]);
}
