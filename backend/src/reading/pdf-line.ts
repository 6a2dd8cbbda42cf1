/** A piece of text where a page shows it. Lengths are in points, `y` grows upwards. `text` is in reading order in itself. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

type Kind = 'rtl' | 'ltr' | 'digits' | 'neutral';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\ufb50-\ufdff\ufe70-\ufeff]/u;
const LTR = /(?!\p{Nd})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const DIGITS = /\p{Nd}/u;
/** Between figures of one number or date, and between nothing else. */
const WITHIN_NUMBER = /^[.,:/٫٬\-–]$/u;
/** A gap of this share of the letters' size is a blank. */
const BLANK = 0.18;

function kindOf(text: string): Kind {
  // Arabic-Indic digits belong to the Arabic script and run from left to right nevertheless.
  const letters = text.replaceAll(/\p{Nd}/gu, '');
  if (RTL.test(letters)) return 'rtl';
  if (LTR.test(letters)) return 'ltr';
  return DIGITS.test(text) ? 'digits' : 'neutral';
}

/** Whether pieces, taken together, are read from the right. Null where nothing in them says so. */
export function readsFromRight(pieces: readonly PdfPiece[]): boolean | null {
  let balance = 0;
  for (const { text } of pieces) {
    balance += text.match(/(?!\p{Nd})[\p{Script=Arabic}\p{Script=Hebrew}\ufb50-\ufdff\ufe70-\ufeff]/gu)?.length ?? 0;
    balance -= text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  }
  return balance === 0 ? null : balance > 0;
}

interface Atom {
  readonly text: string;
  readonly kind: Kind;
}

/**
 * The words of one line in reading order, from pieces in any order: by where they stand, since files draw them in every order there
 * is. The reverse of what Unicode's bidirectional algorithm did when the line was set, as far as a page still shows it: words of
 * the other direction and numbers keep together and run their own way.
 */
export function lineText(pieces: readonly PdfPiece[], fromRight: boolean): string {
  const shown = atomsOf(pieces);
  const read = fromRight ? shown.reverse() : shown;
  const other: Kind = fromRight ? 'ltr' : 'rtl';
  const text: string[] = [];
  for (let at = 0; at < read.length; ) {
    const end = runEnd(read, at, other, fromRight);
    const run = read.slice(at, end);
    if (end - at > 1) run.reverse();
    text.push(...run.map((atom) => atom.text));
    at = end;
  }
  return text.join('').replaceAll(/ {2,}/g, ' ').trim();
}

/** From left to right, with the blanks that only show as gaps. */
function atomsOf(pieces: readonly PdfPiece[]): Atom[] {
  const atoms: Atom[] = [];
  let end: number | null = null;
  for (const { text, x, width, size } of [...pieces].sort((a, b) => a.x - b.x)) {
    if (end !== null && x - end > size * BLANK && atoms.at(-1)?.text !== ' ' && text !== ' ') {
      atoms.push({ text: ' ', kind: 'neutral' });
    }
    atoms.push({ text, kind: kindOf(text) });
    end = Math.max(end ?? x, x + width);
  }
  return atoms;
}

/** Where the run ends that begins at `at`: words of the other direction with what stands between them, or a number in its parts. */
function runEnd(atoms: readonly Atom[], at: number, other: Kind, fromRight: boolean): number {
  const runs = (kind: Kind | undefined) => kind === other || (fromRight && kind === 'digits');
  if (!runs(atoms[at]?.kind)) return at + 1;
  let end = at + 1;
  let hasWord = atoms[at]?.kind === other;
  for (let next = at + 1; next < atoms.length; next += 1) {
    const atom = atoms[next];
    if (!atom || atom.kind === 'neutral') continue;
    if (!runs(atom.kind)) break;
    const between = atoms.slice(end, next);
    const oneNumber = between.length === 0 || (between.length === 1 && WITHIN_NUMBER.test(between[0]?.text ?? ''));
    const joins = atom.kind === other ? hasWord || oneNumber : hasWord || oneNumber;
    if (!joins) break;
    hasWord ||= atom.kind === other;
    end = next + 1;
  }
  return end;
}
