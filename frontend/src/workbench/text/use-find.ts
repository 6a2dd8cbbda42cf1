import type { Span } from '@isnad/contracts';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { findInText, hitAfter } from './find-in-text.js';
import { foldText } from './fold-letters.js';
import { useStable } from './use-stable.js';

const noHits: readonly Span[] = [];

export interface Find {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly hits: readonly Span[];
  /** Which hit is in hand; null before one was gone to. */
  readonly current: number | null;
  readonly step: (step: 1 | -1) => void;
  readonly clear: () => void;
}

/**
 * Finding in the text. The text is folded once, when the first letter is typed. `from`: where the reader is; `show`: brings a hit
 * into view.
 */
export function useFind(text: string, from: () => number, show: (hit: Span) => void): Find {
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState<number | null>(null);
  const wanted = useDeferredValue(words);
  const searching = wanted.trim() !== '';
  const folded = useMemo(() => (searching ? foldText(text) : null), [text, searching]);
  const hits = useMemo(() => (folded ? findInText(folded, wanted) : noHits), [folded, wanted]);
  const inHand = current !== null && current < hits.length ? current : null;

  const type = useCallback((next: string) => {
    setWords(next);
    setCurrent(null);
  }, []);
  const clear = useCallback(() => type(''), [type]);
  const step = useStable((step: 1 | -1) => {
    const next = hitAfter(hits, inHand, step, from());
    setCurrent(next);
    const hit = next === null ? undefined : hits[next];
    if (hit) show(hit);
  });
  return useMemo(
    () => ({ words, setWords: type, hits, current: inHand, step, clear }),
    [words, type, hits, inHand, step, clear],
  );
}
