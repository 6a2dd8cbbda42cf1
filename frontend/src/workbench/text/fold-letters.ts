/** A text as it is searched: letters that a reader takes for the same are the same, and what is not read is gone. */
export interface FoldedText {
  readonly letters: string;
  /** For each folded unit, where in the text it came from; one more entry for the text's end. */
  readonly offsets: Uint32Array;
}

/** Letters that Unicode keeps apart although they are written for one another; decomposition takes care of أ إ آ ؤ ئ. */
const sameLetter: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ء: '',
  ـ: '',
  '٫': '.',
  '٬': ',',
  '“': '"',
  '”': '"',
  '’': "'",
  '‘': "'",
};

const mark = /\p{M}/u;
/** Joiners, directional marks and the like: they are in many texts, and nobody types them into a search. */
const unseen = /\p{Cf}/u;
const blank = /\s/u;

const digitOf = (code: number): string | null => {
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return null;
};

function foldOne(character: string): string {
  if (blank.test(character)) return ' ';
  const digit = digitOf(character.codePointAt(0) ?? 0);
  if (digit !== null) return digit;
  if (mark.test(character) || unseen.test(character)) return '';
  let folded = '';
  for (const part of character.normalize('NFKD')) {
    if (!mark.test(part) && !unseen.test(part)) folded += sameLetter[part] ?? part.toLowerCase();
  }
  return folded;
}

/** By code point: letters that were folded before. A text has few different ones, and each of its units asks here. */
const known: (string | undefined)[] = [];

function fold(codePoint: number): string {
  const found = known[codePoint];
  if (found !== undefined) return found;
  const folded = foldOne(String.fromCodePoint(codePoint));
  known[codePoint] = folded;
  return folded;
}

/**
 * Folds a text for searching, with the way back. Hamza and vowel signs, tatweel and invisible signs are dropped, the forms of alef,
 * ya and ha are one, digits of all kinds are Western, capitals are small, and any white space is one space.
 */
export function foldText(text: string): FoldedText {
  const offsets = new Uint32Array(text.length * 4 + 1);
  let letters = '';
  let at = 0;
  let afterBlank = false;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    let folded = fold(codePoint);
    // What is dropped stands between two blanks as if it were not there.
    if (folded === ' ' && afterBlank) folded = '';
    if (folded !== '') afterBlank = folded === ' ';
    for (let unit = 0; unit < folded.length; unit += 1) offsets[letters.length + unit] = at;
    letters += folded;
    at += codePoint > 0xffff ? 2 : 1;
  }
  offsets[letters.length] = text.length;
  return { letters, offsets: offsets.subarray(0, letters.length + 1) };
}
