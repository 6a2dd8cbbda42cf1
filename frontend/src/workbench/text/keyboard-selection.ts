import type { Span } from '@isnad/contracts';
import { wordBefore, wordFrom } from './snap-span.js';

/** A selection made by keys, from one word to another: `anchor` stays where it began, `head` moves, on either side of it. */
export interface KeyboardSelection {
  readonly anchor: Span;
  readonly head: Span;
}

export type SelectionMove =
  | 'nextWord'
  | 'previousWord'
  | 'nextParagraph'
  | 'previousParagraph'
  | 'extendForward'
  | 'extendBackward';

/** The text that the keys walk through. */
export interface SelectableText {
  readonly text: string;
  readonly language: string;
  readonly paragraphs: readonly Span[];
}

/** The span from the one word to the other, both included. */
export const spanOfSelection = ({ anchor, head }: KeyboardSelection): Span => ({
  start: Math.min(anchor.start, head.start),
  end: Math.max(anchor.end, head.end),
});

/** Begins at the first word at or after an offset, else at the last word of the text; null for a text without words. */
export function beginSelection({ text, language }: SelectableText, offset: number): KeyboardSelection | null {
  const word = wordFrom(text, offset, language) ?? wordBefore(text, text.length, language);
  return word && { anchor: word, head: word };
}

/**
 * One step of a selection by keys. Plain moves choose a single word elsewhere, extending moves the head by a word and may
 * cross the anchor. At an edge of the text the selection stays as it is.
 */
export function moveSelection(
  place: SelectableText,
  selection: KeyboardSelection,
  move: SelectionMove,
): KeyboardSelection {
  const word = wordReached(place, selection.head, move);
  if (word === null) return selection;
  const extending = move === 'extendForward' || move === 'extendBackward';
  return { anchor: extending ? selection.anchor : word, head: word };
}

function wordReached({ text, language, paragraphs }: SelectableText, head: Span, move: SelectionMove): Span | null {
  switch (move) {
    case 'nextWord':
    case 'extendForward':
      return wordFrom(text, head.end, language);
    case 'previousWord':
    case 'extendBackward':
      return wordBefore(text, head.start, language);
    case 'nextParagraph': {
      const next = paragraphs.find(({ start }) => start >= head.end);
      return next ? wordFrom(text, next.start, language) : null;
    }
    case 'previousParagraph': {
      const previous = paragraphs.findLast(({ end }) => end <= head.start);
      return previous ? wordFrom(text, previous.start, language) : null;
    }
  }
}
