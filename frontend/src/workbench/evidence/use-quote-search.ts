import type { Span } from '@isnad/contracts';
import { useMemo, useState } from 'react';
import { findInText, hitAfter } from '../text/find-in-text.js';
import { foldText } from '../text/fold-letters.js';

export interface QuoteSearch {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly hits: readonly Span[];
  /** The hit in hand, its place among the hits; null while none is. */
  readonly current: number | null;
  readonly go: (step: 1 | -1) => void;
}

/** Searches in a text as a reader of Arabic would: without regard to vowel signs, forms of alef, or kinds of digits. */
export function useQuoteSearch(text: string): QuoteSearch {
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState<number | null>(null);
  const folded = useMemo(() => foldText(text), [text]);
  const hits = useMemo(() => findInText(folded, words), [folded, words]);
  return {
    words,
    setWords: (changed) => {
      setWords(changed);
      setCurrent(null);
    },
    hits,
    current,
    go: (step) => setCurrent((known) => hitAfter(hits, known, step, 0)),
  };
}
