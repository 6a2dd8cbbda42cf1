import type { TextFormat } from '@isnad/contracts';
import type { FileToSend } from '../platform/http/send-file.js';
import type { OriginalText } from './source-text.repository.js';

const FORMATS: Readonly<Record<TextFormat, { readonly mediaType: string; readonly extension: string }>> = {
  plain: { mediaType: 'text/plain', extension: 'txt' },
  markdown: { mediaType: 'text/markdown', extension: 'md' },
  html: { mediaType: 'text/html', extension: 'html' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
  srt: { mediaType: 'application/x-subrip', extension: 'srt' },
  vtt: { mediaType: 'text/vtt', extension: 'vtt' },
};

/**
 * A text's file as it came, under its name, or under the text's title where it came without one. Always to be saved: a stranger's page
 * must never run on this origin.
 */
export function originalFile({ title, fileName, format, encoding, bytes }: OriginalText): FileToSend {
  const { mediaType, extension } = FORMATS[format];
  return {
    name: fileName ?? `${title}.${extension}`,
    mediaType: encoding === null ? mediaType : `${mediaType}; charset=${encoding}`,
    bytes,
  };
}
