import { decodeText } from './decode-text.js';
import { NOTHING_FOUND, type Progress, type ReadText } from './read-text.js';

/** Reads a file as a text. What it is, its content decides before its name. */
export async function readFile(bytes: Uint8Array, _fileName: string | null, progress: Progress): Promise<ReadText> {
  const { text, encoding } = decodeText(bytes);
  progress(1);
  return { text, format: 'plain', encoding, found: NOTHING_FOUND, notes: [], times: [] };
}
