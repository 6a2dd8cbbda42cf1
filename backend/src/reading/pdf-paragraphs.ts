import type { PdfBlock, PdfLine } from './pdf-layout.js';
import { lineText, readsFromRight } from './pdf-line.js';

/** A line's distance from the one above, in usual distances, from which on a paragraph begins. */
const PARAGRAPH_GAP = 1.3;
/** How much smaller or larger letters are another paragraph, as a heading is. */
const OTHER_SIZE = 1.12;
/** A line that ends this many letters' sizes before its block does is its paragraph's last. */
const SHORT_BY = 3;
const SENTENCE_END = /[.!?؟…:]["'”’»)\]]*$/u;
/** A word that was divided: a letter and a hyphen at the line's end, and a small letter at the next one's beginning. */
const DIVIDED = /\p{L}[-\u00ad\u2010]$/u;

/** The paragraphs of a block, each on one line, and whether divided words were joined. */
export function paragraphsOf({ lines }: PdfBlock): { paragraphs: string[]; joinedWords: boolean } {
  const fromRight = readsFromRight(lines.flatMap(({ pieces }) => pieces)) ?? false;
  const step = usualStep(lines);
  const edge = { left: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)) };
  const paragraphs: string[] = [];
  let joinedWords = false;
  let before: PdfLine | null = null;
  for (const line of lines) {
    const text = lineText(line.pieces, readsFromRight(line.pieces) ?? fromRight);
    if (text === '') continue;
    const open = paragraphs.at(-1);
    if (open === undefined || before === null || begins(line, before, open, { fromRight, step, edge })) {
      paragraphs.push(text);
    } else if (DIVIDED.test(open) && /^\p{Ll}/u.test(text)) {
      paragraphs[paragraphs.length - 1] = open.slice(0, -1) + text;
      joinedWords = true;
    } else {
      paragraphs[paragraphs.length - 1] = `${open} ${text}`;
    }
    before = line;
  }
  return { paragraphs, joinedWords };
}

interface Setting {
  readonly fromRight: boolean;
  readonly step: number;
  readonly edge: { readonly left: number; readonly right: number };
}

function begins(line: PdfLine, before: PdfLine, open: string, { fromRight, step, edge }: Setting): boolean {
  if (before.y - line.y > step * PARAGRAPH_GAP) return true;
  const ratio = line.size / before.size;
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return true;
  const spare = fromRight ? before.x - edge.left : edge.right - before.right;
  return spare > before.size * SHORT_BY && SENTENCE_END.test(open);
}

/** The distance at which most lines follow each other. */
function usualStep(lines: readonly PdfLine[]): number {
  const steps = lines
    .slice(1)
    .map(({ y }, index) => (lines[index]?.y ?? y) - y)
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) / 2)] ?? Number.POSITIVE_INFINITY;
}
