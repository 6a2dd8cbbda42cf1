import { createHash } from 'node:crypto';

/**
 * The SHA-256 of a text's UTF-8, in hexadecimal. History keeps it beside the hash of the bytes as they came, since the text of a
 * page or a PDF cannot be had again from its bytes alone: `isnad verify` compares what is stored with what the chain says.
 */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
