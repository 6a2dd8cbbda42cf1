import type { TextEncoding } from '@isnad/contracts';

const REPLACEMENT = '\ufffd';
/** Fewer characters than this say nothing certain about an encoding without a mark. */
const CERTAIN_LENGTH = 4;
/** How much of a text has to be letters, figures, marks and blanks that Arabic and Latin texts are made of. */
const CERTAIN_SHARE = 0.98;
/** An encoding is recognised from the beginning of a text; the rest is not read for it. */
const SAMPLE_BYTES = 64 * 1024;
const ORDINARY = /[\p{Script=Arabic}\p{Script=Latin}\p{Nd}\p{P}\p{Sc}\s\u200c-\u200f\u0640\u064b-\u0652]/gu;
const LETTERS = /[\p{Script=Arabic}\p{Script=Latin}]/u;
const CONTROLS = /(?![\t\n\f\r\u007f-\u009f])\p{Cc}/u;

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** The standard's name of the encoding that a label means (WHATWG Encoding); undefined where it means none. */
export function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (hasCode(error, 'ERR_ENCODING_NOT_SUPPORTED')) return undefined;
    throw error;
  }
}

/** The text in one encoding, or undefined when the bytes break its rules. A byte order mark is left out. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) return undefined;
    throw error;
  }
}

/** UTF-16 without its mark, when nothing else is possible: it reads as Arabic or Latin in one byte order and in no other. */
export function certainUtf16(bytes: Uint8Array): Exclude<TextEncoding, 'utf-8'> | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < CERTAIN_LENGTH * 2) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const possible = (['utf-16le', 'utf-16be'] as const).filter((encoding) => readsAsText(decodeLossy(sample, encoding)));
  return possible.length === 1 ? possible[0] : undefined;
}

function readsAsText(text: string): boolean {
  if (CONTROLS.test(text) || !LETTERS.test(text)) return false;
  return (text.match(ORDINARY)?.length ?? 0) >= text.length * CERTAIN_SHARE;
}

const decodeLossy = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** What Microsoft's table has from 0x80 on, a blank for the places that it leaves empty. */
const FROM_80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The text in windows-1252. Read as Latin-1 and mended, for the decoder of Node 20 takes the two for the same and turns quotation marks
 * into controls.
 */
export function decode1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (control) => {
    const printed = FROM_80[control.charCodeAt(0) - 0x80] ?? ' ';
    return printed === ' ' ? control : printed;
  });
}

/** Whether bytes that are not valid UTF-8 nevertheless are UTF-8 that was cut off or changed: most of its characters are whole. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeLossy(bytes.subarray(0, SAMPLE_BYTES), 'utf-8');
  const broken = text.split(REPLACEMENT).length - 1;
  const whole = text.match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0;
  return whole > broken * 2;
}

/** The name of a one-byte encoding that bytes which are not UTF-8 are in, as far as they show it. */
export function singleByteEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const beyondAscii = sample.filter((byte) => byte >= 0x80);
  const latinLetters = sample.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length;
  // In Arabic nearly every letter lies beyond ASCII, in the languages of Western Europe few do.
  return beyondAscii.length > latinLetters ? arabicEncoding(sample) : latinEncoding(beyondAscii);
}

/** How much of what lies beyond ASCII has to make sense in an encoding before it is named. */
const NAMED_SHARE = 0.9;
/** How much of it has to before a text is read in that encoding, and quoted from. */
const READ_SHARE = 0.99;

/** With letters of any script: the wrong reading puts Latin letters into Arabic words, whose rest must not pass for a word. */
const WORD = /[\p{L}\p{M}\u0640]+/gu;
/** In every Arabic text about half of the words begin with the article or are among these. */
const COMMON = new Set(
  `في من على إلى الى أن ان إن عن مع هذا هذه ذلك تلك ما لا لم لن قد كان كانت قال قالت بين بعد قبل كل أو او ثم هو هي هم
  حتى عند كما لكن وقد وفي ومن وأن وهو وهي وقال فيه فيها منه عليه له لها به بها أي غير منذ حين أكثر حيث`.split(/\s+/u),
);
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)\p{Script=Arabic}/u;

/** Fewer known words than this prove nothing. */
const CERTAIN_WORDS = 3;
/** How many of the words have to be known. Another language read as Arabic has hardly one in fifty. */
const CERTAIN_WORD_SHARE = 0.2;
/** How many times more words are known in this reading than in the other. The wrong one turns every ل into a ف, or into a ن. */
const CERTAIN_LEAD = 4;

export type ArabicEncoding = Extract<TextEncoding, 'windows-1256' | 'iso-8859-6'>;

interface ArabicReading {
  readonly encoding: ArabicEncoding;
  readonly words: number;
  readonly known: number;
  /** How much of what lies beyond ASCII is Arabic writing. */
  readonly share: number;
}

function readAsArabic(bytes: Uint8Array): ArabicReading[] {
  const readings = (['windows-1256', 'iso-8859-6'] as const).map((encoding): ArabicReading => {
    const text = decodeAs(bytes, encoding) ?? '';
    const words = text.match(WORD) ?? [];
    const known = words.filter((word) => COMMON.has(word) || ARTICLE.test(word)).length;
    return { encoding, words: words.length, known, share: arabicShare(text) };
  });
  return readings.sort((a, b) => b.known - a.known);
}

/**
 * The Arabic one-byte encoding of a text, only where no doubt is left: what lies beyond ASCII is Arabic writing in it, words are the
 * ones that Arabic is made of, and in the other of the two they are not. Both have a letter for nearly every byte, and the same letter
 * for half of them: to be readable proves nothing.
 */
export function certainArabic(bytes: Uint8Array): ArabicEncoding | undefined {
  const [best, other] = readAsArabic(bytes.subarray(0, SAMPLE_BYTES));
  if (!best || !other || best.share < READ_SHARE || best.known < CERTAIN_WORDS) return undefined;
  if (best.known < best.words * CERTAIN_WORD_SHARE || best.known < other.known * CERTAIN_LEAD) return undefined;
  return best.encoding;
}

/** The likelier of the two, to be named. Without a known word it is not taken for Arabic: Cyrillic reads as Arabic letters too. */
function arabicEncoding(bytes: Uint8Array): string | undefined {
  const likely = readAsArabic(bytes).find(({ known, share }) => known > 0 && share >= NAMED_SHARE);
  return likely?.encoding === 'iso-8859-6' ? 'ISO-8859-6' : likely?.encoding;
}

function arabicShare(text: string): number {
  const beyondAscii = text.match(/(?!\s)\P{ASCII}/gu) ?? [];
  const arabic = beyondAscii.filter((character) =>
    /[\p{Script=Arabic}\p{P}\u0640\u064b-\u0652\u200c-\u200f€°±×÷©®™]/u.test(character),
  );
  return beyondAscii.length === 0 ? 0 : arabic.length / beyondAscii.length;
}

/** Places between 0x80 and 0x9f that windows-1252 leaves empty. */
const EMPTY_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const FIRST_OF_LATIN_1 = 0xa0;

/** As many of the letters beyond ASCII may stand three in a row before it is another script's text: é, ß and ø stand by themselves. */
const IN_ROWS_SHARE = 0.05;

/** Whether what lies beyond ASCII is written as the languages of Western Europe write it; pages of other scripts call themselves Latin too. */
export function mayBeLatin(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const beyondAscii = sample.filter((byte) => byte >= 0x80);
  const rows = decode1252(sample).match(/\p{L}*(?:(?!\p{ASCII})\p{L}){3}\p{L}*/gu) ?? [];
  const inRows = rows.join('').match(/\P{ASCII}/gu)?.length ?? 0;
  return latinEncoding(beyondAscii) !== undefined && inRows <= beyondAscii.length * IN_ROWS_SHARE;
}

function latinEncoding(beyondAscii: Uint8Array): string | undefined {
  const likely = beyondAscii.filter((byte) =>
    byte < FIRST_OF_LATIN_1
      ? !EMPTY_IN_1252.has(byte)
      : /[\p{Script=Latin}\p{P}\p{Sc}\u00a0°±²³·®©]/u.test(String.fromCodePoint(byte)),
  );
  if (likely.length < beyondAscii.length * NAMED_SHARE) return undefined;
  // What lies between 0x80 and 0x9f is printed only in Microsoft's table.
  return beyondAscii.some((byte) => byte < FIRST_OF_LATIN_1) ? 'windows-1252' : 'ISO-8859-1 (Latin-1)';
}
