import type { Evidence } from '@isnad/contracts';

/** The words of a citation in the reader's language; what they say of is put in its place. */
export interface CitationWords {
  readonly title: (title: string) => string;
  readonly archived: (address: string) => string;
  readonly accessed: (day: string) => string;
  readonly day: (value: string) => string;
  /** Between two parts. */
  readonly comma: string;
}

type Cited = Pick<Evidence, 'title' | 'publisher' | 'publishedAt' | 'url' | 'archivedUrl' | 'accessedAt'>;

/** A source as one cites it: who published it, its title, when, where, and when it was looked at. One sentence of plain text. */
export function citationOf(
  { title, publisher, publishedAt, url, archivedUrl, accessedAt }: Cited,
  words: CitationWords,
): string {
  const parts = [
    publisher,
    words.title(title),
    publishedAt && words.day(publishedAt),
    url,
    archivedUrl && words.archived(archivedUrl),
    words.accessed(words.day(accessedAt)),
  ];
  return `${parts.filter((part) => part !== null && part !== '').join(words.comma)}.`;
}
