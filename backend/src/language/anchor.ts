import { trimBlanks } from './span.js';

/** Characters of context on either side: what the Web Annotation text quote selectors of known tools carry. */
const CONTEXT = 32;

function assertSpan(text: string, start: number, end: number): void {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
    throw new RangeError(`span ${start}..${end} is not inside a text of ${text.length} UTF-16 units`);
  }
}

/** True when the offset falls between the two halves of one character. */
function splitsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * W3C TextPosition and TextQuote selectors of a span: `start` and `end` in UTF-16 units, `exact` the words themselves,
 * `prefix` and `suffix` up to 32 units of context that never begin or end inside a surrogate pair.
 * Throws RangeError when the span is not inside the text.
 */
export function selectorFor(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; exact: string; prefix: string; suffix: string } {
  assertSpan(text, start, end);
  let from = Math.max(0, start - CONTEXT);
  if (splitsPair(text, from)) from += 1;
  let to = Math.min(text.length, end + CONTEXT);
  if (splitsPair(text, to)) to -= 1;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
  };
}

function codePointsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; count += 1) at += splitsPair(text, at + 1) ? 2 : 1;
  return count;
}

/**
 * UTF-16 offsets to Unicode code points, which W3C and JSON-LD exports count in. A lone surrogate counts as one.
 * Throws RangeError when the span is not inside the text, or an end falls inside a surrogate pair (no code point begins
 * there).
 */
export function toCodePoints(text: string, start: number, end: number): { start: number; end: number } {
  assertSpan(text, start, end);
  if (splitsPair(text, start) || splitsPair(text, end)) {
    throw new RangeError(`span ${start}..${end} begins or ends inside a surrogate pair`);
  }
  const first = codePointsIn(text, 0, start);
  return { start: first, end: first + codePointsIn(text, start, end) };
}

/**
 * Unicode code points, as W3C selectors count, to UTF-16 offsets. Null when the text ends before the span does, or the
 * span's end lies before its start.
 */
export function fromCodePoints(text: string, start: number, end: number): { start: number; end: number } | null {
  if (start < 0 || end < start) return null;
  let first = -1;
  for (let at = 0, count = 0; at <= text.length; count += 1) {
    if (count === start) first = at;
    if (count === end) return { start: first, end: at };
    at += splitsPair(text, at + 1) ? 2 : 1;
  }
  return null;
}

/** Words never reach across a line, so a line around an offset is all that the segmenter has to read. */
const WINDOW = 400;

function wordAround(text: string, offset: number, segmenter: Intl.Segmenter): { start: number; end: number } | null {
  let base = Math.max(0, offset - WINDOW);
  if (splitsPair(text, base)) base += 1;
  const window = text.slice(base, offset + WINDOW);
  const word = segmenter.segment(window).containing(offset - base);
  if (!word?.isWordLike) return null;
  return { start: base + word.index, end: base + word.index + word.segment.length };
}

/**
 * Widens a selection to whole words and drops blanks at its ends, so that a hand-made selection that begins in the
 * middle of a word still quotes something readable. Word boundaries are those of `Intl.Segmenter` for `language` (a BCP
 * 47 tag; an invalid one throws RangeError). A selection of nothing but blanks comes back empty at its first offset.
 * Throws RangeError when the span is not inside the text.
 */
export function snapToWords(
  text: string,
  start: number,
  end: number,
  language: string,
): { start: number; end: number } {
  assertSpan(text, start, end);
  const trimmed = trimBlanks(text, { start, end });
  if (trimmed.start === trimmed.end) return trimmed;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const first = wordAround(text, trimmed.start, segmenter);
  const last = wordAround(text, trimmed.end - 1, segmenter);
  return { start: first?.start ?? trimmed.start, end: last?.end ?? trimmed.end };
}
