import type { Span } from '@isnad/contracts';
import { useMemo } from 'react';
import type { PaintedOverlay } from './painted-marks.js';
import type { Find } from './use-find.js';
import { useOthersSelections } from './use-others-selections.js';

interface Options {
  readonly documentId: string;
  readonly textLength: number;
  /** The passage of a shared link. */
  readonly target: Span | null;
  readonly find: Pick<Find, 'hits' | 'current'>;
}

export interface Overlays {
  /** What the search found: any number, and the same while one goes over them. */
  readonly hits: readonly PaintedOverlay[];
  /** The place found that is in hand, the passage of a link, and what others have chosen. */
  readonly few: readonly PaintedOverlay[];
}

/** All that is painted over the text and its ledger. */
export function useOverlays({ documentId, textLength, target, find }: Options): Overlays {
  const others = useOthersSelections(documentId, textLength);
  const { hits, current } = find;
  const inHand = current === null ? undefined : hits[current];
  const found = useMemo(() => hits.map((hit): PaintedOverlay => ({ kind: 'hit', ...hit })), [hits]);
  const few = useMemo(
    (): PaintedOverlay[] => [
      ...(target ? [{ kind: 'target' as const, ...target }] : []),
      ...(inHand ? [{ kind: 'currentHit' as const, ...inHand }] : []),
      ...others,
    ],
    [target, inHand, others],
  );
  return useMemo(() => ({ hits: found, few }), [found, few]);
}
