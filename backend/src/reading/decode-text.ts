import { limits, type TextEncoding } from '@isnad/contracts';
import { trimBlanks } from '../language/span.js';
import { type ReadingRefusal, refusals } from './reading-refusal.js';
import {
  type ArabicEncoding,
  certainArabic,
  certainUtf16,
  decode1252,
  decodeAs,
  encodingNamed,
  isDamagedUtf8,
  mayBeLatin,
  singleByteEncoding,
} from './recognise-encoding.js';

export interface DecodedText {
  /** Without a leading U+FEFF; spans are UTF-16 offsets into it. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Marks at the beginning of a file that name its encoding, the longer before those that they begin with. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding | 'UTF-32' }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'UTF-32' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'UTF-32' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * What no text holds: NUL (PostgreSQL cannot store it), U+FFFF (the database counts with it), halves of characters, and controls
 * but tab, line feed, carriage return and the form feed that stands between pages.
 */
const FORBIDDEN = /(?![\t\n\f\r\u007f-\u009f])\p{Cc}|\uffff|\p{Cs}/u;

/**
 * Reads a file as text, changing nothing: UTF-8 or UTF-16, with a byte order mark or without one (UTF-16 without it only when
 * nothing else is possible), and Arabic in windows-1256 or ISO-8859-6 where it can be nothing else. A Latin one-byte encoding is
 * believed where it is declared (`decodeCharacters`), and never guessed.
 *
 * Refuses with `document.too-large`, `document.empty`, `document.binary` (another kind of file, or characters that no text holds)
 * and `document.encoding-unsupported`, each naming what it found: a text that was guessed wrong could never be quoted exactly.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  refuseLarge(bytes);
  const decoded = decodeCharacters(bytes);
  refuseUnfit(decoded.text);
  return decoded;
}

/** Refuses more bytes than a text may have. */
export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length > limits.documentBytes) throw refusals.tooLarge();
}

/**
 * The characters of a file of any length, which may still be ones that no text holds. `declared` are the encodings that the file is
 * said to be in, the likelier before: believed where its bytes leave more than one possible, and never against them.
 */
export function decodeCharacters(bytes: Uint8Array, declared: readonly string[] = []): DecodedText {
  if (bytes.length === 0) throw refusals.empty();
  return decodeMarked(bytes) ?? decodeUnmarked(bytes, declared);
}

/** Without the characters that no text holds: for files in which they are marks of the format and no words. */
export function withoutForbidden(text: string): string {
  return text.replace(new RegExp(FORBIDDEN, 'gu'), '');
}

/** Reads a text that came as a string, as in JSON. Its bytes as they came are its UTF-8. */
export function acceptText(sent: string): DecodedText & { readonly bytes: Buffer } {
  // Every UTF-16 unit is at least one byte: what is longer need not be encoded to be refused.
  if (sent.length > limits.documentBytes) throw refusals.tooLarge();
  const text = sent.startsWith('\ufeff') ? sent.slice(1) : sent;
  refuseUnfit(text);
  const bytes = Buffer.from(sent, 'utf8');
  if (bytes.length > limits.documentBytes) throw refusals.tooLarge();
  return { text, encoding: 'utf-8', bytes };
}

/** Refuses what holds a character that no text holds, or nothing but blanks. */
export function refuseUnfit(text: string): void {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw refusals.character(forbidden[0].codePointAt(0) ?? 0, forbidden.index);
  const { start, end } = trimBlanks(text, { start: 0, end: text.length });
  if (start === end) throw refusals.empty();
}

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  const mark = MARKS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (!mark) return undefined;
  const { encoding } = mark;
  if (encoding === 'UTF-32') throw refusals.encoding(encoding);
  const text = decodeAs(bytes, encoding);
  if (text === undefined) throw refusals.damaged(encoding.toUpperCase());
  return { text, encoding };
}

function decodeUnmarked(bytes: Uint8Array, declared: readonly string[]): DecodedText {
  const text = decodeAs(bytes, 'utf-8');
  if (text !== undefined && !FORBIDDEN.test(text)) return { text, encoding: 'utf-8' };
  const utf16 = certainUtf16(bytes);
  const wide = utf16 && decodeAs(bytes, utf16);
  if (utf16 && wide !== undefined) return { text: wide, encoding: utf16 };
  // Valid UTF-8 with a character that no text holds: the caller names the character.
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const arabic = isDamagedUtf8(bytes) ? undefined : (certainArabic(bytes) ?? namedArabic(declared));
  const narrow = arabic && decodeAs(bytes, arabic);
  // With a control that no text holds it is a binary file, whatever its letters look like.
  if (arabic && narrow !== undefined && !FORBIDDEN.test(narrow)) return { text: narrow, encoding: arabic };
  const latin = isDamagedUtf8(bytes) ? undefined : declaredLatin(bytes, declared);
  if (latin !== undefined && !FORBIDDEN.test(latin)) return { text: latin, encoding: 'windows-1252' };
  throw unreadable(bytes);
}

/** The text in the Latin encoding that is declared, where its letters bear that out; Latin-1 is read by Microsoft's table, its superset. */
function declaredLatin(bytes: Uint8Array, declared: readonly string[]): string | undefined {
  const latin = declared.some((label) => encodingNamed(label) === 'windows-1252');
  return latin && mayBeLatin(bytes) ? decode1252(bytes) : undefined;
}

/** The first Arabic one-byte encoding among the names, under any that it has. */
function namedArabic(declared: readonly string[]): ArabicEncoding | undefined {
  return declared.map(arabicNamed).find((encoding) => encoding !== undefined);
}

function arabicNamed(declared: string): ArabicEncoding | undefined {
  const name = declared.toLowerCase();
  if (name === 'windows-1256' || name === 'cp1256' || name === 'x-cp1256') return 'windows-1256';
  return /^(?:iso[-_]?8859-6(?:-[ei])?|arabic|asmo-708|ecma-114)$/.test(name) ? 'iso-8859-6' : undefined;
}

/** A byte below this, but for white space, stands in no one-byte text. */
const FIRST_PRINTED = 0x20;
const WHITE = new Set([0x09, 0x0a, 0x0c, 0x0d]);

function unreadable(bytes: Uint8Array): ReadingRefusal {
  if (isDamagedUtf8(bytes)) return refusals.damaged('UTF-8');
  if (bytes.some((byte) => byte < FIRST_PRINTED && !WHITE.has(byte))) {
    return refusals.otherFile({ ar: 'ملف ثنائي', en: 'a binary file' });
  }
  const name = singleByteEncoding(bytes);
  return name ? refusals.encoding(name) : refusals.unknownEncoding();
}
