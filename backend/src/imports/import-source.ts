import type { Source } from '../reading/understand.js';

/** What an import's bytes are to the reader: the words that were pasted, or a file. */
export function sourceOf({
  bytes,
  fileName,
  pasted,
}: {
  bytes: Uint8Array;
  fileName: string | null;
  pasted: boolean;
}): Source {
  return pasted ? { kind: 'text', text: Buffer.from(bytes).toString('utf8') } : { kind: 'file', bytes, fileName };
}
