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

/** All that is painted over the text and its ledger: the passage of a link, what was found, and what others have chosen. */
export function useOverlays({ documentId, textLength, target, find }: Options): readonly PaintedOverlay[] {
  const others = useOthersSelections(documentId, textLength);
  const { hits, current } = find;
  return useMemo(
    () => [
      ...(target ? [{ kind: 'target' as const, ...target }] : []),
      ...hits.map((hit, index) => ({ kind: 'hit' as const, ...hit, current: index === current })),
      ...others,
    ],
    [target, hits, current, others],
  );
}
