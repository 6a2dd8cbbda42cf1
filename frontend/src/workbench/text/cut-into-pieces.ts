import type { Span } from '@isnad/contracts';

/** A stretch of a paragraph that the same marks cover from its first character to its last. */
export interface Piece<Mark extends Span> extends Span {
  /** The covering marks, outermost first; none for plain text. */
  readonly marks: readonly Mark[];
}

const outermostFirst = (a: Span, b: Span) => a.start - b.start || b.end - a.end;

/**
 * Cuts one paragraph at every boundary of the marks that touch it, so that overlapping and nested marks can be painted as a
 * flat row of elements.
 *
 * In: UTF-16 spans into the same text; marks in any order. Out: pieces that cover the paragraph without gap or overlap.
 * Marks that are empty or lie outside the paragraph leave no trace; those that cross its edge are clipped.
 */
export function cutIntoPieces<Mark extends Span>(paragraph: Span, marks: readonly Mark[]): Piece<Mark>[] {
  if (paragraph.start >= paragraph.end) return [];
  const touching = marks
    .filter((mark) => mark.start < mark.end && mark.start < paragraph.end && mark.end > paragraph.start)
    .sort(outermostFirst);
  const boundaries = new Set([paragraph.start, paragraph.end]);
  for (const mark of touching) {
    boundaries.add(Math.max(mark.start, paragraph.start));
    boundaries.add(Math.min(mark.end, paragraph.end));
  }
  const pieces: Piece<Mark>[] = [];
  let open: Mark[] = [];
  let next = 0;
  let start = paragraph.start;
  for (const end of [...boundaries].sort((a, b) => a - b).slice(1)) {
    open = open.filter((mark) => mark.end > start);
    for (let mark = touching[next]; mark !== undefined && mark.start <= start; mark = touching[next]) {
      open.push(mark);
      next += 1;
    }
    pieces.push({ start, end, marks: [...open] });
    start = end;
  }
  return pieces;
}

/**
 * Hands every paragraph the marks that touch it. Paragraphs must be in text order, as `paragraphsOf` answers them; a mark
 * over several paragraphs is in each.
 */
export function marksOfParagraphs<Mark extends Span>(paragraphs: readonly Span[], marks: readonly Mark[]): Mark[][] {
  const byParagraph: Mark[][] = paragraphs.map(() => []);
  for (const mark of marks) {
    for (let index = firstEndingAfter(paragraphs, mark.start); index < paragraphs.length; index += 1) {
      const paragraph = paragraphs[index];
      if (paragraph === undefined || paragraph.start >= mark.end) break;
      byParagraph[index]?.push(mark);
    }
  }
  return byParagraph;
}

/** The index of the first span in text order that ends after an offset; the length where none does. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
