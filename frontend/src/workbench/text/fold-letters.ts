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

const known = new Map<string, string>();

function fold(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = foldOne(character);
  known.set(character, folded);
  return folded;
}

/**
 * Folds a text for searching, with the way back. Hamza and vowel signs, tatweel and invisible signs are dropped, the forms of alef,
 * ya and ha are one, digits of all kinds are Western, capitals are small, and any white space is one space.
 */
export function foldText(text: string): FoldedText {
  const offsets = new Uint32Array(text.length * 4 + 1);
  const letters: string[] = [];
  let length = 0;
  let at = 0;
  let afterBlank = false;
  for (const character of text) {
    let folded = fold(character);
    // What is dropped stands between two blanks as if it were not there.
    if (folded === ' ' && afterBlank) folded = '';
    if (folded !== '') afterBlank = folded === ' ';
    for (let unit = 0; unit < folded.length; unit += 1) offsets[length + unit] = at;
    letters.push(folded);
    length += folded.length;
    at += character.length;
  }
  offsets[length] = text.length;
  return { letters: letters.join(''), offsets: offsets.subarray(0, length + 1) };
}
