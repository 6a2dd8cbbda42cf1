import type { Localised } from '@isnad/contracts';
import { otherFileName } from './file-signature.js';
import { refusals } from './reading-refusal.js';

/** What a file's first bytes say that it is, as far as Isnad reads it. `text` is whatever is made of characters. */
export type Container = 'pdf' | 'zip' | 'text';

/** Viewers accept a PDF whose header stands within its first part. */
const PDF_HEAD_BYTES = 1024;
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ZIP = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/**
 * What a file is by its content; its name only says what was expected. Refuses what is neither a text nor a file that a text is read
 * from, by the name of what it is.
 */
export function containerOf(bytes: Uint8Array, fileName: string | null): Container {
  const head = latin1(bytes.subarray(0, PDF_HEAD_BYTES));
  if (head.includes('%PDF-')) return 'pdf';
  if (ZIP.some((mark) => head.startsWith(mark))) return 'zip';
  if (head.startsWith(OLE))
    throw isEncryptedOffice(bytes) ? refusals.encrypted(DOCX) : refusals.unsupported(OLD_OFFICE);
  const other = otherFileName(bytes);
  if (other) throw refusals.unsupported(other);
  // A file that is called by a name and has none of that format's marks is a broken one, if it is no text either.
  const called = /\.(pdf|docx)$/i.exec(fileName ?? '')?.[1]?.toLowerCase();
  if (called && head.includes('\0')) throw refusals.damagedFile(called === 'pdf' ? PDF : DOCX);
  return 'text';
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Office puts a document with a password into an old container, with a stream of this name. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

export const PDF: Localised = { ar: 'ملف PDF', en: 'a PDF file' };
export const DOCX: Localised = { ar: 'مستند Word ‏(DOCX)', en: 'a Word document (DOCX)' };
const OLD_OFFICE: Localised = { ar: 'مستند Office قديم (مثل DOC)', en: 'an old Office document (such as DOC)' };

/** Which format a text is in: what it says of itself, and only for Markdown, which is any text, its name. */
export function textFormatOf(text: string, fileName: string | null): 'plain' | 'markdown' | 'html' | 'srt' | 'vtt' {
  const head = text.slice(0, HEAD);
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(head)) return 'vtt';
  if (/^\s*(?:\d+[ \t]*\r?\n)?[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->[ \t]*\d/.test(head)) return 'srt';
  if (isHtml(head, fileName)) return 'html';
  return /\.(?:md|markdown|mdown|mkd)$/i.test(fileName ?? '') ? 'markdown' : 'plain';
}

/** How far into a text its format shows. */
const HEAD = 2048;

/** A page says so at its start; the fragments that some tools save are taken at their name's word if any tag is there. */
function isHtml(head: string, fileName: string | null): boolean {
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head)
  )
    return true;
  return /\.(?:x?html?)$/i.test(fileName ?? '') && /<[a-z][a-z0-9]*[\s>]/i.test(head);
}
