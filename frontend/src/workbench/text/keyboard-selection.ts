import type { Span } from '@isnad/contracts';
import { sentenceAt } from './sentences.js';
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
  | 'extendBackward'
  | 'extendSentence'
  | 'retractSentence'
  | 'otherEnd'
  | 'widen';

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

/** Takes words that were chosen in another way in hand of the keys: they move the end first. Null where the span has no word. */
export function selectionOfSpan({ text, language }: SelectableText, span: Span): KeyboardSelection | null {
  const anchor = wordFrom(text, span.start, language);
  const head = wordBefore(text, span.end, language);
  return anchor && head && anchor.start <= head.start ? { anchor, head } : null;
}

/**
 * One step of a selection by keys. Plain moves choose a single word elsewhere; extending moves the head by a word or to the end of
 * a sentence and may cross the anchor; `otherEnd` makes the anchor the end that moves; `widen` takes in whole sentences, then
 * whole paragraphs. At an edge of the text the selection stays as it is.
 */
export function moveSelection(
  place: SelectableText,
  selection: KeyboardSelection,
  move: SelectionMove,
): KeyboardSelection {
  const { anchor, head } = selection;
  switch (move) {
    case 'otherEnd':
      return { anchor: head, head: anchor };
    case 'widen':
      return widened(place, selection);
    case 'extendForward':
    case 'extendBackward':
    case 'extendSentence':
    case 'retractSentence':
      return { anchor, head: wordReached(place, head, move) ?? head };
    case 'nextWord':
    case 'previousWord':
    case 'nextParagraph':
    case 'previousParagraph': {
      const word = wordReached(place, head, move);
      return word ? { anchor: word, head: word } : selection;
    }
  }
}

export type Edge = 'start' | 'end';

/** Moves one end of a selection by a word, outwards or inwards, and never past the other end. */
export function moveEdge(
  place: SelectableText,
  selection: KeyboardSelection,
  edge: Edge,
  way: 'out' | 'in',
): KeyboardSelection {
  const { start, end } = spanOfSelection(selection);
  const [first, last] = [wordFrom(place.text, start, place.language), wordBefore(place.text, end, place.language)];
  if (!first || !last) return selection;
  const moving = edge === 'start' ? { anchor: last, head: first } : { anchor: first, head: last };
  const move = (edge === 'end') === (way === 'out') ? 'extendForward' : 'extendBackward';
  if (way === 'in' && first.start === last.start) return selection;
  return moveSelection(place, moving, move);
}

function wordReached(place: SelectableText, head: Span, move: SelectionMove): Span | null {
  const { text, language, paragraphs } = place;
  switch (move) {
    case 'nextWord':
    case 'extendForward':
      return wordFrom(text, head.end, language);
    case 'previousWord':
    case 'extendBackward':
      return wordBefore(text, head.start, language);
    case 'extendSentence':
      return sentenceEnd(place, head);
    case 'retractSentence':
      return sentenceStart(place, head);
    case 'nextParagraph': {
      const next = paragraphs.find(({ start }) => start >= head.end);
      return next ? wordFrom(text, next.start, language) : null;
    }
    case 'previousParagraph': {
      const previous = paragraphs.findLast(({ end }) => end <= head.start);
      return previous ? wordFrom(text, previous.start, language) : null;
    }
    case 'otherEnd':
    case 'widen':
      return null;
  }
}

/** The last word of the sentence around a word; of the next sentence where the word is that already. */
function sentenceEnd(place: SelectableText, word: Span): Span | null {
  const { text, language } = place;
  const around = sentenceAt(place, word.start);
  const last = around && wordBefore(text, around.end, language);
  if (!around || !last || last.start > word.start) return last;
  const following = wordFrom(text, word.end, language);
  const next = following && sentenceAt(place, following.start);
  return next && wordBefore(text, next.end, language);
}

/** The first word of the sentence around a word; of the sentence before where the word is that already. */
function sentenceStart(place: SelectableText, word: Span): Span | null {
  const { text, language } = place;
  const around = sentenceAt(place, word.start);
  const first = around && wordFrom(text, around.start, language);
  if (!around || !first || first.start < word.start) return first;
  const preceding = wordBefore(text, word.start, language);
  const previous = preceding && sentenceAt(place, preceding.start);
  return previous && wordFrom(text, previous.start, language);
}

function widened(place: SelectableText, selection: KeyboardSelection): KeyboardSelection {
  const { text, language, paragraphs } = place;
  const span = spanOfSelection(selection);
  const whole = (start: number, end: number): KeyboardSelection | null => selectionOfSpan(place, { start, end });
  const from = sentenceAt(place, span.start);
  const to = wordBefore(text, span.end, language);
  const upTo = to && sentenceAt(place, to.start);
  const sentences = from && upTo && whole(from.start, upTo.end);
  if (sentences) {
    const wide = spanOfSelection(sentences);
    if (wide.start < span.start || wide.end > span.end) return sentences;
  }
  const touched = paragraphs.filter(({ start, end }) => start < span.end && end > span.start);
  const [first, last] = [touched.at(0), touched.at(-1)];
  return (first && last && whole(first.start, last.end)) ?? selection;
}
