import { isBlank } from './characters.js';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same stretch without blanks (white space, invisible controls) at either end; empty stretches keep their start. */
export function trimBlanks(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return { start, end };
}
