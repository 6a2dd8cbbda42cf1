import type { Span } from '@isnad/contracts';
import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';
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
  /** Whether a mouse is choosing words now: they are known once its button is let go. */
  readonly dragging: boolean;
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
 *
 * While a mouse drags, the page says nothing about the words: a bar that came up under the pointer would be taken into the selection, and
 * with it all the text between.
 */
export function useTextSelection(root: RefObject<HTMLElement | null>, place: SelectableText): TextSelection {
  const [span, setSpan] = useState<Span | null>(null);
  const [keyboard, setKeyboard] = useState<KeyboardSelection | null>(null);
  const [dragging, setDragging] = useState(false);
  // What a mouse is drawing now: known to nobody yet, and held all the same when its paragraph is painted anew.
  const drawn = useRef<Span | null>(null);
  const { text, language } = place;

  useEffect(() => {
    let held = false;
    const selectionInText = () => {
      const selection = document.getSelection();
      const element = root.current;
      if (!element || !selection?.anchorNode || !selection.rangeCount) return null;
      return element.contains(selection.anchorNode) || element.contains(selection.focusNode) ? selection : null;
    };
    const snappedSpan = (element: Element, selection: Selection) => {
      const chosen = spanOfRange(element, selection.getRangeAt(0));
      return chosen && snapToWords(text, chosen, language);
    };
    const follow = () => {
      const selection = selectionInText();
      if (!root.current || !selection) return;
      const snapped = snappedSpan(root.current, selection);
      // Handles that a finger draws move the browser's selection at once; what the page says about it may follow a moment later.
      startTransition(() => setSpan((known) => (sameSpan(known, snapped) ? known : snapped)));
      setKeyboard((known) => (known && sameSpan(spanOfSelection(known), snapped) ? known : null));
    };
    const change = () => {
      if (!held) return follow();
      const selection = selectionInText();
      if (root.current && selection?.isCollapsed === false) {
        drawn.current = snappedSpan(root.current, selection);
        setDragging(true);
        setSpan(null);
        setKeyboard(null);
      }
    };
    const press = ({ pointerType, button, target }: PointerEvent) => {
      held = pointerType === 'mouse' && button === 0 && target instanceof Node && !!root.current?.contains(target);
    };
    const release = () => {
      if (!held) return;
      held = false;
      setDragging(false);
      follow();
      drawn.current = null;
    };
    document.addEventListener('selectionchange', change);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', change);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
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

  useKeptSelection(root, span, drawn, place, useChosenHighlight(root, span));
  const inHand = keyboard ?? (span && selectionOfSpan(place, span));

  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setSpan(null);
    setKeyboard(null);
  }, []);

  return {
    span,
    dragging,
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
