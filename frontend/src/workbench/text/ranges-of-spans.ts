import type { Span } from '@isnad/contracts';
import { offsetAttribute } from './selection-span.js';

/**
 * The ranges of the page that show spans of one painted line of pieces, each of which carries its offset and holds one text.
 *
 * In: spans of the text in text order; they may overlap. Out: one range for each that has painted text, cut to the line. They do not
 * follow later changes of the page.
 */
export function rangesOfSpans(line: Element | null | undefined, spans: readonly Span[]): StaticRange[] {
  if (!line || spans.length === 0) return [];
  const pieces = [...line.children].flatMap((piece) => {
    const text = piece.firstChild;
    return text instanceof Text ? [{ text, start: Number(piece.getAttribute(offsetAttribute)) }] : [];
  });
  let from = 0;
  return spans.flatMap(({ start, end }) => {
    while (endOf(pieces[from]) <= start) from += 1;
    const first = pieces[from];
    if (!first || first.start >= end) return [];
    let to = from;
    while (endOf(pieces[to]) < end && to + 1 < pieces.length) to += 1;
    const last = pieces[to] ?? first;
    return [
      new StaticRange({
        startContainer: first.text,
        startOffset: Math.max(0, start - first.start),
        endContainer: last.text,
        endOffset: Math.min(last.text.length, end - last.start),
      }),
    ];
  });
}

/** Behind everything where there is no piece any more, which ends the search for one. */
const endOf = (piece: { readonly text: Text; readonly start: number } | undefined): number =>
  piece ? piece.start + piece.text.length : Number.POSITIVE_INFINITY;
