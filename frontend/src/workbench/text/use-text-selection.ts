import type { Span } from '@isnad/contracts';
import { type RefObject, startTransition, useCallback, useEffect, useState } from 'react';
import {
  beginSelection,
  type Edge,
  type KeyboardSelection,
  moveEdge,
  moveSelection,
  type SelectableText,
  type SelectionMove,
  selectionOfSpan,
  spanOfSelection,
} from './keyboard-selection.js';
import { rangeOfSpan, spanOfRange } from './selection-span.js';
import { snapToWords } from './snap-span.js';
import { useChosenHighlight } from './use-chosen-highlight.js';
import { useKeptSelection } from './use-kept-selection.js';

export interface TextSelection {
  /** The chosen words, snapped to word ends; null while nothing is chosen. */
  readonly span: Span | null;
  /** Whether the keys choose words now. */
  readonly byKeys: boolean;
  /** Takes what is chosen in hand of the keys; where nothing is, begins at the word there. */
  readonly beginAt: (offset: number) => void;
  readonly step: (move: SelectionMove) => void;
  /** Moves one end by a word, for those who choose by touch or mouse. */
  readonly adjust: (edge: Edge, way: 'out' | 'in') => void;
  readonly clear: () => void;
}

const sameSpan = (a: Span | null, b: Span | null) => a?.start === b?.start && a?.end === b?.end;

/**
 * Follows the browser's own selection inside the text, however it was made (mouse, touch, screen reader), and lets the keys
 * make one where browsers offer no caret. The chosen span outlives a click on a button that takes the browser's away; a click
 * into the text lets it go.
 */
export function useTextSelection(root: RefObject<HTMLElement | null>, place: SelectableText): TextSelection {
  const [span, setSpan] = useState<Span | null>(null);
  const [keyboard, setKeyboard] = useState<KeyboardSelection | null>(null);
  const { text, language } = place;

  useEffect(() => {
    const follow = () => {
      const selection = document.getSelection();
      if (!root.current || !selection?.anchorNode || !selection.rangeCount) return;
      if (!root.current.contains(selection.anchorNode) && !root.current.contains(selection.focusNode)) return;
      const chosen = spanOfRange(root.current, selection.getRangeAt(0));
      const snapped = chosen && snapToWords(text, chosen, language);
      // A drag moves the browser's selection at once; what the page says about it may follow a moment later.
      startTransition(() => setSpan((known) => (sameSpan(known, snapped) ? known : snapped)));
      setKeyboard((known) => (known && sameSpan(spanOfSelection(known), snapped) ? known : null));
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [root, text, language]);

  const show = (next: KeyboardSelection | null) => {
    setKeyboard(next);
    const range = next && root.current && rangeOfSpan(root.current, spanOfSelection(next));
    if (!next || !range) return;
    setSpan(spanOfSelection(next));
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    const head =
      next.head === next.anchor || next.head.start > next.anchor.start ? range.endContainer : range.startContainer;
    head.parentElement?.scrollIntoView({ block: 'nearest' });
  };

  useKeptSelection(root, span, place, useChosenHighlight(root, span));
  const inHand = keyboard ?? (span && selectionOfSpan(place, span));

  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setSpan(null);
    setKeyboard(null);
  }, []);

  return {
    span,
    byKeys: keyboard !== null,
    beginAt: (offset) => show(inHand ?? beginSelection(place, offset)),
    step: (move) => {
      if (inHand) show(moveSelection(place, inHand, move));
    },
    adjust: (edge, way) => {
      if (inHand) show(moveEdge(place, inHand, edge, way));
    },
    clear,
  };
}
