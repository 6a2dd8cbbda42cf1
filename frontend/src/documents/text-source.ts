import { limits } from '@isnad/contracts';

/**
 * Where a new text comes from: pasted words, or a file whose bytes are kept as they are. `kind` says which of the two counts;
 * the other is kept, so that a look at the other way loses nothing.
 */
export interface TextSource {
  readonly kind: 'paste' | 'file';
  readonly text: string;
  readonly file: File | null;
}

/** What can be seen before sending: nothing there, or more than the server takes. `bytes` is the size in UTF-8. */
export type SourceFault = { readonly kind: 'empty' } | { readonly kind: 'too-large'; readonly bytes: number };

function sizeOf(source: TextSource): number {
  return source.kind === 'file' ? (source.file?.size ?? 0) : new Blob([source.text]).size;
}

export function faultOf(source: TextSource): SourceFault | null {
  if (source.kind === 'paste' ? source.text.trim() === '' : source.file === null) return { kind: 'empty' };
  const bytes = sizeOf(source);
  return bytes > limits.documentBytes ? { kind: 'too-large', bytes } : null;
}
