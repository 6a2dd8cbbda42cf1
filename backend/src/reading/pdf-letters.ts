import type { PdfPiece } from './pdf-line.js';
import type { ReadingNote } from './read-text.js';
import { readingNotes } from './reading-notes.js';
import { refusals } from './reading-refusal.js';

/** Letters as they are drawn, and ligatures: Unicode keeps them for old encodings, and a text is not written with them. */
const DRAWN = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+/gu;
/** What a file answers for a shape whose letter it does not know. */
const UNKNOWN = /(?![\t\n\r])[\p{Cc}\ufffd\p{Co}]/gu;
/** From this share of unknown letters on the rest is no text any more. */
const MOST_UNKNOWN = 0.2;
const MARK = /[\u064b-\u065f\u0670]/u;

const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};
const OPENING = /^[([{«‹]/u;
const BRACKET = /[()[\]{}«»‹›]/gu;

/**
 * Letters instead of what a file draws: presentation forms and ligatures undone, brackets the way they are meant, without marks
 * that are drawn apart from their letters. Refuses a file that does not know its letters.
 */
export function asWritten(pages: readonly (readonly PdfPiece[])[]): { pages: PdfPiece[][]; notes: ReadingNote[] } {
  refuseUnknown(pages);
  let drawn = false;
  let loose = false;
  const written = pages.map((pieces) =>
    pieces.flatMap((piece): PdfPiece[] => {
      // Where it stands says nothing of the letter below: fonts draw it before, behind or above.
      if (piece.width === 0 && MARK.test(piece.text)) {
        loose = true;
        return [];
      }
      const text = piece.text.replaceAll(UNKNOWN, '').replaceAll(DRAWN, (forms) => {
        drawn = true;
        return forms.normalize('NFKC');
      });
      return text === '' ? [] : [{ ...piece, text }];
    }),
  );
  const mirrored = bracketsAreMirrored(written);
  return {
    pages: mirrored ? written.map((pieces) => pieces.map(turned)) : written,
    notes: [...(drawn ? [readingNotes.presentationForms] : []), ...(loose ? [readingNotes.looseMarks] : [])],
  };
}

function refuseUnknown(pages: readonly (readonly PdfPiece[])[]): void {
  let known = 0;
  let unknown = 0;
  for (const { text, width } of pages.flat()) {
    if (width === 0) continue;
    const missing = text.match(UNKNOWN)?.length ?? 0;
    unknown += missing;
    known += text.replaceAll(/\s/g, '').length - missing;
  }
  if (unknown > (known + unknown) * MOST_UNKNOWN) throw refusals.unreadableLetters();
}

/**
 * Whether single brackets name the shape and not the meaning: in a line read from the right the opening one is drawn as `)`. Files
 * differ in this and do not say which they follow, but what opens stands to the right of what closes.
 */
function bracketsAreMirrored(pages: readonly (readonly PdfPiece[])[]): boolean {
  let votes = 0;
  for (const pieces of pages) {
    const lines = new Map<number, PdfPiece[]>();
    for (const piece of pieces) {
      const y = Math.round(piece.y);
      lines.set(y, [...(lines.get(y) ?? []), piece]);
    }
    for (const line of lines.values()) {
      if (!line.some(({ text }) => /\p{Script=Arabic}/u.test(text))) continue;
      const single = line.filter(({ text }) => text.length === 1 && text in BRACKETS).sort((a, b) => b.x - a.x);
      const [first] = single;
      if (first) votes += OPENING.test(first.text) ? -1 : 1;
    }
  }
  return votes > 0;
}

/** Only pieces that are nothing but brackets: within words the library has seen to it. */
function turned(piece: PdfPiece): PdfPiece {
  if (!/^[\s()[\]{}«»‹›]+$/u.test(piece.text)) return piece;
  return { ...piece, text: piece.text.replaceAll(BRACKET, (bracket) => BRACKETS[bracket] ?? bracket) };
}
