import { limits, type TextFormat } from '@isnad/contracts';
import { trimBlanks } from '../language/span.js';
import { decodeCharacters, refuseLarge, refuseUnfit, withoutForbidden } from './decode-text.js';
import { containerOf, DOCX, PDF, textFormatOf } from './file-kind.js';
import { readHtml } from './read-html.js';
import { readMarkdown } from './read-markdown.js';
import { readSubtitles } from './read-subtitles.js';
import { NOTHING_FOUND, type Progress, type ReadText } from './read-text.js';
import { readingNotes } from './reading-notes.js';
import { refusals } from './reading-refusal.js';
import { encodingNamed } from './recognise-encoding.js';

/** What a reader of one format answers; the rest is the same for all. */
type Read = Pick<ReadText, 'text'> & Partial<Pick<ReadText, 'found' | 'notes' | 'times' | 'labelled'>>;

/**
 * Reads a file as a text. What it is, its content decides before its name. Throws a `ReadingRefusal` for what cannot be read, which
 * says what the file is and what to do. `charset` is the encoding under which a server sent it, if one did.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string | null,
  progress: Progress,
  charset?: string,
): Promise<ReadText> {
  if (bytes.length === 0) throw refusals.empty();
  const container = containerOf(bytes, fileName);
  const read =
    container === 'text' ? readCharacters(bytes, fileName, charset) : await readContainer(container, bytes, progress);
  progress(1);
  return read;
}

/** The encoding that a page names, within the part in which browsers look for it. */
const CHARSET = /<meta[^>]{1,300}charset\s*=\s*["']?\s*([\w-]{1,40})/i;
const CHARSET_BYTES = 2048;

function readCharacters(bytes: Uint8Array, fileName: string | null, charset: string | undefined): ReadText {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, CHARSET_BYTES)).toString('latin1');
  const declared = CHARSET.exec(head)?.[1];
  // A server knows better than a page that was written once and has been moved since.
  const names = [charset, declared].filter((name) => name !== undefined);
  const { text, encoding } = decodeCharacters(bytes, names);
  const format = textFormatOf(text, fileName);
  switch (format) {
    case 'plain':
      refuseLarge(bytes);
      refuseUnfit(text);
      return { text, format, encoding, found: NOTHING_FOUND, notes: [], times: [], labelled: false };
    case 'markdown':
      return finished({ text: readMarkdown(text), notes: [readingNotes.marksRemoved] }, format, encoding);
    case 'html': {
      const read = readHtml(text);
      const lies = declared !== undefined && !namesSame(declared, encoding) && /\P{ASCII}/u.test(text);
      return finished(lies ? { ...read, notes: [...read.notes, readingNotes.charsetIgnored] } : read, format, encoding);
    }
    case 'srt':
    case 'vtt':
      return finished(readSubtitles(text), format, encoding);
  }
}

/** Whether a name from a page means an encoding; a name that means none is no lie. */
const namesSame = (declared: string, encoding: string): boolean => (encodingNamed(declared) ?? encoding) === encoding;

async function readContainer(container: 'pdf' | 'zip', bytes: Uint8Array, progress: Progress): Promise<ReadText> {
  // Loaded when there is one to read: most texts are neither.
  if (container === 'zip') {
    const { readDocx } = await import('./read-docx.js');
    return finished(await readDocx(bytes, progress), 'docx', null);
  }
  const { readPdf } = await import('./read-pdf.js');
  return finished(await readPdf(bytes, progress), 'pdf', null);
}

const NAMES = {
  markdown: { ar: 'ملف Markdown', en: 'a Markdown file' },
  html: { ar: 'ملف HTML', en: 'an HTML page' },
  docx: DOCX,
  pdf: PDF,
  srt: { ar: 'ملف ترجمة SRT', en: 'an SRT file' },
  vtt: { ar: 'ملف ترجمة VTT', en: 'a VTT file' },
} as const;

function finished(read: Read, format: Exclude<TextFormat, 'plain'>, encoding: ReadText['encoding']): ReadText {
  const times = read.times ?? [];
  // Times are places in the text: there nothing may be taken out, and what no text holds is refused.
  const text = times.length > 0 ? read.text : withoutForbidden(read.text);
  if (times.length > 0) refuseUnfit(text);
  const { start, end } = trimBlanks(text, { start: 0, end: text.length });
  if (start === end) throw refusals.noText(NAMES[format]);
  if (Buffer.byteLength(text) > limits.documentBytes) throw refusals.tooLarge();
  return {
    text,
    format,
    encoding,
    found: read.found ?? NOTHING_FOUND,
    notes: read.notes ?? [],
    times,
    labelled: read.labelled ?? false,
  };
}
