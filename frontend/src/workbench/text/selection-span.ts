import type { Span } from '@isnad/contracts';

/** The attribute that every painted piece of the text carries: the UTF-16 offset at which it begins. */
export const offsetAttribute = 'data-offset';

const selector = `[${offsetAttribute}]`;

interface Point {
  readonly node: Node;
  readonly offset: number;
}

const offsetOf = (piece: Element): number => Number(piece.getAttribute(offsetAttribute));

/** How much of a piece's text lies before a point inside it. A piece holds text only, but may hold it in several nodes. */
function lengthBefore(piece: Element, point: Point): number {
  const range = piece.ownerDocument.createRange();
  range.setStart(piece, 0);
  range.setEnd(point.node, point.offset);
  return range.toString().length;
}

function pieceAround(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(selector) ?? null;
}

/** The text offset of a point of the page: inside a piece its own, between pieces that of the neighbour on the given side. */
function offsetAt(root: Element, point: Point, side: 'next' | 'previous'): number | null {
  const around = pieceAround(point.node);
  if (around !== null && root.contains(around)) return offsetOf(around) + lengthBefore(around, point);
  const place = root.ownerDocument.createRange();
  place.setStart(point.node, point.offset);
  const pieces = [...root.querySelectorAll(selector)];
  const next = pieces.findIndex((piece) => place.comparePoint(piece, 0) > 0);
  const neighbour = side === 'next' ? pieces[next] : pieces[next === -1 ? pieces.length - 1 : next - 1];
  if (neighbour === undefined) return null;
  return offsetOf(neighbour) + (side === 'next' ? 0 : (neighbour.textContent ?? '').length);
}

/**
 * The span of the stored text that a selection in the page covers.
 *
 * `root` holds the pieces; the text offsets they carry, not their place in the page, count, so line ends that are not
 * painted do not shift anything. Out: UTF-16 offsets with start before end; null where the range is empty or touches no text.
 * A range that begins or ends outside the text (a triple click ends in the next block) is cut to it.
 */
export function spanOfRange(root: Element, range: Range): Span | null {
  if (range.collapsed || !range.intersectsNode(root)) return null;
  const start = offsetAt(root, { node: range.startContainer, offset: range.startOffset }, 'next');
  const end = offsetAt(root, { node: range.endContainer, offset: range.endOffset }, 'previous');
  return start !== null && end !== null && start < end ? { start, end } : null;
}

const endOf = (piece: Element): number => offsetOf(piece) + (piece.textContent ?? '').length;

/** How many leading pieces satisfy a condition that holds for a first part of them and no later one. */
function countLeading(pieces: ArrayLike<Element>, holds: (piece: Element) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The way back: the range of the page that shows a span; null where the span has no painted text. */
export function rangeOfSpan(root: Element, span: Span): Range | null {
  const pieces = root.querySelectorAll(selector);
  const first = pieces[countLeading(pieces, (piece) => endOf(piece) <= span.start)];
  const last = pieces[countLeading(pieces, (piece) => offsetOf(piece) < span.end) - 1];
  const firstText = first?.firstChild;
  const lastText = last?.firstChild;
  if (!first || !last || !firstText || !lastText || offsetOf(first) > offsetOf(last)) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(firstText, Math.max(0, span.start - offsetOf(first)));
  range.setEnd(lastText, Math.min((last.textContent ?? '').length, span.end - offsetOf(last)));
  return range;
}
