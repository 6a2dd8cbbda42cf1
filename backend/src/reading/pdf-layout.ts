import { type PdfPiece, readsFromRight } from './pdf-line.js';

/** Pieces that stand on one line. */
export interface PdfLine {
  readonly pieces: readonly PdfPiece[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Lines that are read one after the other: all of a page, or a column of it. */
export interface PdfBlock {
  readonly lines: readonly PdfLine[];
}

/** How far letters of one line may stand above each other, as a share of their size: marks, raised figures. */
const SAME_LINE = 0.45;
/** A gap of this many letters' sizes parts columns. */
const GUTTER = 1.1;
/** Fewer lines side by side than this are a heading with a date. */
const COLUMN_LINES = 2;
/** Columns are wide, in letters' sizes; what is narrower stands in the cells of a table, which is read row by row. */
const COLUMN_WIDTH = 8;

function lineOf(pieces: readonly PdfPiece[]): PdfLine {
  return {
    pieces,
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    y: Math.max(...pieces.map(({ y }) => y)),
    size: Math.max(...pieces.map(({ size }) => size)),
  };
}

/** The lines of a page from the top, each from edge to edge. */
export function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfPiece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - piece.y <= Math.max(first.size, piece.size) * SAME_LINE) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf);
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The wide gaps of a line. */
function gapsOf({ pieces, size }: PdfLine): Gap[] {
  const gaps: Gap[] = [];
  let end: number | null = null;
  for (const { x, width, text } of [...pieces].sort((a, b) => a.x - b.x)) {
    if (text.trim() === '') continue;
    if (end !== null && x - end >= size * GUTTER) gaps.push({ from: end, to: x });
    end = Math.max(end ?? x, x + width);
  }
  return gaps;
}

/** Where a line leaves a gutter free: all of it, a narrower one, or null where it runs across. */
function throughLine(gutter: Gap, line: PdfLine): Gap | null {
  if (line.right <= gutter.from || line.x >= gutter.to) return gutter;
  for (const gap of gapsOf(line)) {
    const from = Math.max(gap.from, gutter.from);
    const to = Math.min(gap.to, gutter.to);
    if (to - from >= line.size * GUTTER) return { from, to };
  }
  return null;
}

/**
 * A page's lines in the order in which they are read. Where lines leave the same gutter free, what lies on its one
 * side is read before what lies on the other: the right one first where the text is read from the right.
 */
export function blocksOf(lines: readonly PdfLine[]): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let plain: PdfLine[] = [];
  const endPlain = () => {
    if (plain.length > 0) blocks.push({ lines: plain });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const band = columnsFrom(lines, at);
    if (!band) {
      const line = lines[at];
      if (line) plain.push(line);
      at += 1;
      continue;
    }
    endPlain();
    blocks.push(...sidesOf(lines.slice(at, band.end), band.gutter));
    at = band.end;
  }
  endPlain();
  return blocks;
}

/** The lines from `at` on that stand in columns, if they do. */
function columnsFrom(lines: readonly PdfLine[], at: number): { end: number; gutter: Gap } | null {
  const first = lines[at];
  for (const start of first ? gapsOf(first) : []) {
    let gutter = start;
    let end = at + 1;
    let both = 1;
    for (let next = lines[end]; next; next = lines[end]) {
      const free = throughLine(gutter, next);
      if (!free) break;
      if (next.x < free.from && next.right > free.to) both += 1;
      gutter = free;
      end += 1;
    }
    if (both >= COLUMN_LINES && areWide(lines.slice(at, end), gutter)) return { end, gutter };
  }
  return null;
}

/** Whether both sides of a gutter are as wide as running text. */
function areWide(lines: readonly PdfLine[], gutter: Gap): boolean {
  return [sideOf(lines, gutter, true), sideOf(lines, gutter, false)].every((side) => {
    const widths = side.map(({ x, right, size }) => (right - x) / size);
    return widths.reduce((sum, width) => sum + width, 0) >= COLUMN_WIDTH * widths.length;
  });
}

/** What of each line lies on one side of a gutter. */
function sideOf(lines: readonly PdfLine[], gutter: Gap, left: boolean): PdfLine[] {
  const middle = (gutter.from + gutter.to) / 2;
  return lines
    .map(({ pieces }) => pieces.filter(({ x, width }) => x + width / 2 < middle === left))
    .filter((pieces) => pieces.length > 0)
    .map(lineOf);
}

function sidesOf(lines: readonly PdfLine[], gutter: Gap): PdfBlock[] {
  const fromRight = readsFromRight(lines.flatMap(({ pieces }) => pieces)) ?? false;
  const sides = [blocksOf(sideOf(lines, gutter, true)), blocksOf(sideOf(lines, gutter, false))];
  return (fromRight ? sides.reverse() : sides).flat();
}
