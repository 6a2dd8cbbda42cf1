import type { DocumentKind } from '@isnad/contracts';

export interface DocumentDetails {
  title: string;
  kind: DocumentKind;
  language: string;
  outlet: string;
  url: string;
  publishedAt: string;
}

/** The words themselves, or an import that has been read already. */
export type DocumentText = { readonly text: string } | { readonly importId: string };

/**
 * The body of `POST /documents`. An optional detail that is empty is left out, since an absent address is no address and an
 * empty one would be refused.
 */
export function documentBody(
  speechId: string,
  { outlet, url, publishedAt, ...needed }: DocumentDetails,
  text: DocumentText,
  allowDuplicate: boolean,
): object {
  const given = Object.entries({ outlet, url, publishedAt }).filter(([, value]) => value.trim() !== '');
  return { speechId, ...needed, ...Object.fromEntries(given), ...text, allowDuplicate };
}
