import { limits } from '@isnad/contracts';

/** Where a new text comes from. What is pasted is kept while the other way is looked at; a file goes to the server at once. */
export interface TextSource {
  readonly kind: 'paste' | 'file';
  readonly text: string;
}

export const nothingYet: TextSource = { kind: 'paste', text: '' };

/** What can be seen before sending: nothing there, or more than the server takes. `bytes` is the size in UTF-8. */
export type SourceFault = { readonly kind: 'empty' } | { readonly kind: 'too-large'; readonly bytes: number };

export function faultOf({ kind, text }: TextSource): SourceFault | null {
  if (kind === 'file' || text.trim() === '') return { kind: 'empty' };
  const bytes = new Blob([text]).size;
  return bytes > limits.documentBytes ? { kind: 'too-large', bytes } : null;
}
