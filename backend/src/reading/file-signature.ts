import type { Localised } from '@isnad/contracts';

interface Signature {
  /** The bytes at the file's beginning, one character each. */
  readonly begins: string;
  /** Words that must follow within the first part, telling apart formats that share a container. */
  readonly holds?: string;
  readonly name: Localised;
}

/** How far into a file a container's own words are looked for. */
const HEAD_BYTES = 4096;
const ZIP = 'PK\x03\x04';

/** Files that people take for texts, or send by mistake. The first that fits names the file. */
const signatures: readonly Signature[] = [
  { begins: '%PDF-', name: { ar: 'ملف PDF', en: 'a PDF file' } },
  { begins: '{\\rtf', name: { ar: 'ملف RTF', en: 'an RTF file' } },
  { begins: ZIP, holds: 'word/', name: { ar: 'مستند Word ‏(DOCX)', en: 'a Word document (DOCX)' } },
  { begins: ZIP, holds: 'xl/', name: { ar: 'جدول Excel ‏(XLSX)', en: 'an Excel sheet (XLSX)' } },
  { begins: ZIP, holds: 'ppt/', name: { ar: 'عرض PowerPoint ‏(PPTX)', en: 'a PowerPoint file (PPTX)' } },
  {
    begins: ZIP,
    holds: 'mimetypeapplication/vnd.oasis.opendocument',
    name: { ar: 'مستند OpenDocument', en: 'an OpenDocument file' },
  },
  { begins: ZIP, holds: 'mimetypeapplication/epub', name: { ar: 'كتاب EPUB', en: 'an EPUB book' } },
  { begins: ZIP, holds: '[Content_Types].xml', name: { ar: 'مستند Office', en: 'an Office document' } },
  { begins: 'PK\x03\x04', name: { ar: 'ملف مضغوط (ZIP)', en: 'a ZIP archive' } },
  { begins: 'PK\x05\x06', name: { ar: 'ملف مضغوط (ZIP)', en: 'a ZIP archive' } },
  { begins: '\x1f\x8b', name: { ar: 'ملف مضغوط (gzip)', en: 'a gzip archive' } },
  { begins: '7z\xbc\xaf\x27\x1c', name: { ar: 'ملف مضغوط (7z)', en: 'a 7z archive' } },
  { begins: 'Rar!\x1a\x07', name: { ar: 'ملف مضغوط (RAR)', en: 'a RAR archive' } },
  {
    begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    name: { ar: 'مستند Word قديم (DOC)', en: 'an old Office document (DOC)' },
  },
  { begins: '\x89PNG\r\n\x1a\n', name: { ar: 'صورة PNG', en: 'a PNG image' } },
  { begins: '\xff\xd8\xff', name: { ar: 'صورة JPEG', en: 'a JPEG image' } },
  { begins: 'GIF87a', name: { ar: 'صورة GIF', en: 'a GIF image' } },
  { begins: 'GIF89a', name: { ar: 'صورة GIF', en: 'a GIF image' } },
  { begins: 'RIFF', holds: 'WEBP', name: { ar: 'صورة WebP', en: 'a WebP image' } },
  { begins: 'RIFF', holds: 'WAVE', name: { ar: 'تسجيل صوتي (WAV)', en: 'a WAV recording' } },
  { begins: 'ID3\x02', name: { ar: 'تسجيل صوتي (MP3)', en: 'an MP3 recording' } },
  { begins: 'ID3\x03', name: { ar: 'تسجيل صوتي (MP3)', en: 'an MP3 recording' } },
  { begins: 'ID3\x04', name: { ar: 'تسجيل صوتي (MP3)', en: 'an MP3 recording' } },
  { begins: 'OggS\x00', name: { ar: 'تسجيل (Ogg)', en: 'an Ogg recording' } },
  { begins: '\x1aE\xdf\xa3', name: { ar: 'تسجيل مرئي', en: 'a video file' } },
  { begins: '\x00\x00\x00', holds: 'ftyp', name: { ar: 'تسجيل مرئي أو صوتي (MP4)', en: 'an MP4 recording' } },
  { begins: 'SQLite format 3\x00', name: { ar: 'قاعدة بيانات SQLite', en: 'an SQLite database' } },
];

/** What a file is by how it begins, when that is something else than text; undefined when it may be text. */
export function otherFileName(bytes: Uint8Array): Localised | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  return signatures.find(({ begins, holds }) => head.startsWith(begins) && (!holds || head.includes(holds)))?.name;
}
