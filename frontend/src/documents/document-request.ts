import type { DocumentKind } from '@isnad/contracts';
import type { TextSource } from './text-source.js';

export interface DocumentDetails {
  title: string;
  kind: DocumentKind;
  language: string;
  outlet: string;
  url: string;
  publishedAt: string;
}

/**
 * The body of `POST /documents`: JSON for pasted words, multipart for a file. An optional detail that is empty is left
 * out, since an absent address is no address and an empty one would be refused.
 */
export function documentBody(
  speechId: string,
  details: DocumentDetails,
  source: TextSource,
  allowDuplicate: boolean,
): object {
  const { outlet, url, publishedAt, ...needed } = details;
  const optional = Object.entries({ outlet, url, publishedAt }).filter(([, value]) => value.trim() !== '');
  const given = [...Object.entries({ speechId, ...needed }), ...optional];
  if (source.kind === 'paste') return { ...Object.fromEntries(given), text: source.text, allowDuplicate };
  const form = new FormData();
  for (const [field, value] of given) form.append(field, value);
  form.append('allowDuplicate', String(allowDuplicate));
  // Fields come before the file, so that the server knows them when the bytes begin to arrive.
  if (source.file) form.append('file', source.file);
  return form;
}
