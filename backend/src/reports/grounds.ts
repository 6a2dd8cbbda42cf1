import type { CitedEvidence, Ground } from './fact-check.js';

/** Numbers of evidence to be set behind a place of a text. */
export interface Mark {
  /** In UTF-16 units; the marked words end here. */
  readonly at: number;
  readonly numbers: readonly number[];
}

/** A piece of a text, and the numbers that follow it. */
export interface MarkedPiece {
  readonly words: string;
  readonly numbers: readonly number[];
}

/** Where a text names what it rests on, by the numbers under which the evidence is listed. */
export function marksOf(
  field: Ground['field'],
  { grounds, evidence }: { readonly grounds: readonly Ground[]; readonly evidence: readonly CitedEvidence[] },
): Mark[] {
  const numbers = new Map(evidence.map(({ id }, index) => [id, index + 1]));
  return grounds
    .filter((ground) => ground.field === field)
    .map(({ end, evidenceIds }) => ({
      at: end,
      numbers: evidenceIds.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
    }))
    .filter((mark) => mark.numbers.length > 0)
    .sort((a, b) => a.at - b.at);
}

/** Cuts a text behind each of its marks. The pieces' words, joined, are the text. */
export function piecesOf(text: string, marks: readonly Mark[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const { at, numbers } of marks) {
    if (at <= from || at > text.length) continue;
    pieces.push({ words: text.slice(from, at), numbers });
    from = at;
  }
  if (from < text.length) pieces.push({ words: text.slice(from), numbers: [] });
  return pieces;
}

/** A text's paragraphs, parted at blank lines, without white space around them; each with its own marks. */
export function markedParagraphs(text: string, marks: readonly Mark[]): MarkedPiece[][] {
  const paragraphs: MarkedPiece[][] = [];
  let from = 0;
  for (const part of text.split(/(\n\s*\n)/)) {
    const words = part.trim();
    if (words !== '') {
      const start = from + part.indexOf(words);
      const own = marks.map(({ at, numbers }) => ({ at: at - start, numbers }));
      paragraphs.push(
        piecesOf(
          words,
          own.filter(({ at }) => at > 0 && at <= words.length),
        ),
      );
    }
    from += part.length;
  }
  return paragraphs;
}
