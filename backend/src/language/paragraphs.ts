import { type Span, trimBlanks } from './span.js';

const LINE = /[^\n\r\f\v\u0085\u2028\u2029]+/gu;
/** An empty line between two lines, whatever the line ends are. */
const GAP = /\n\s*\n|\r\s*\r|\u2029/u;
const SENTENCE_END = /[.!?؟…:؛»”"]$/u;

/**
 * A file wrapped by hand: lines of nearly one length that mostly stop in the middle of a sentence, each because the next
 * word had no room, and the last at a sentence's end. Lines of a talk or of subtitles are none of this for long.
 */
const WRAPPED = { lines: 3, shortest: 45, longest: 100, spread: 24, unfinished: 0.6, full: 0.9 } as const;

function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < WRAPPED.lines) return false;
  const inner = lines.slice(0, -1);
  const lengths = inner.map((line) => line.end - line.start);
  // Not Math.min(...lengths): a text of a hundred thousand lines would overflow the stack.
  const shortest = lengths.reduce((least, length) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (shortest < WRAPPED.shortest || longest > WRAPPED.longest || longest - shortest > WRAPPED.spread) return false;
  const ends = (line: Span | undefined) => line !== undefined && SENTENCE_END.test(text.slice(line.start, line.end));
  if (!ends(lines.at(-1))) return false;
  const unfinished = inner.filter((line) => !ends(line)).length;
  if (unfinished < inner.length * WRAPPED.unfinished) return false;
  const full = inner.filter((line, index) => line.end - line.start + 1 + firstWord(text, lines[index + 1]) > longest);
  return full.length >= inner.length * WRAPPED.full;
}

/** The length of a line's first word. */
function firstWord(text: string, line: Span | undefined): number {
  if (!line) return 0;
  const room = text.slice(line.start, line.end).search(/\s/u);
  return room < 0 ? line.end - line.start : room;
}

/**
 * The paragraphs of a text, trimmed of blanks, in order. Every line is one (news sites and agencies put a paragraph on a
 * line), except where a block of lines was wrapped by hand at one width: then the block is one paragraph.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const flush = () => {
    const first = block[0];
    const last = block.at(-1);
    if (first && last && isWrapped(text, block)) paragraphs.push({ start: first.start, end: last.end });
    else for (const line of block) paragraphs.push(line);
    block = [];
  };
  for (const match of text.matchAll(LINE)) {
    const line = trimBlanks(text, { start: match.index, end: match.index + match[0].length });
    if (line.start === line.end) continue;
    const last = block.at(-1);
    if (last && GAP.test(text.slice(last.end, line.start))) flush();
    block.push(line);
  }
  flush();
  return paragraphs;
}
