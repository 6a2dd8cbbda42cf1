import type { IntakeType } from '@isnad/contracts';

const extensions = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'image/gif': '.gif',
} as const satisfies Readonly<Record<string, string>>;

/** What is taken as evidence from an address: pages, texts, documents and pictures. */
export const EVIDENCE_MEDIA_TYPES: ReadonlySet<string> = new Set(Object.keys(extensions));

/** What a reviewer would call it. */
export function intakeTypeOf(mediaType: string): IntakeType {
  if (mediaType.startsWith('image/')) return 'image';
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return 'page';
  return mediaType.startsWith('text/') ? 'text' : 'document';
}

/** The encoding that an answer's content type names: `windows-1256` of `text/html; charset="windows-1256"`. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
}

/** A name for the bytes of an address: its last part, with the ending that its type has. */
export function fileNameOf(address: string, mediaType: string): string {
  const url = new URL(address);
  const last = decoded(url.pathname.split('/').filter(Boolean).at(-1) ?? url.hostname);
  const extension = Object.entries(extensions).find(([type]) => type === mediaType)?.[1] ?? '';
  // No path, no control character and no mark that would turn the order of letters around in a list of files.
  const name = last.replace(/[\p{Cc}\p{Cf}/\\]/gu, '').slice(0, 120) || url.hostname;
  return name.toLowerCase().endsWith(extension) ? name : `${name}${extension}`;
}

/** Who publishes at an address, where the page does not say: its host, as people write it. */
export const publisherOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** The forms in which one address is commonly written: with and without a fragment, what counts visitors, and a slash at the end. */
export function addressForms(addresses: readonly (string | null | undefined)[]): string[] {
  const forms = addresses.flatMap((address) => {
    if (!address || !URL.canParse(address)) return [];
    const url = new URL(address);
    url.hash = '';
    const bare = new URL(url);
    for (const name of [...bare.searchParams.keys()]) {
      if (/^(utm_\w+|fbclid|gclid)$/i.test(name)) bare.searchParams.delete(name);
    }
    return [address, ...[url.href, bare.href].flatMap((form) => [form, slashChanged(form)])];
  });
  return [...new Set(forms)];
}

function slashChanged(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return url.href;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    // A percent sign that encodes nothing is part of the name.
    if (error instanceof URIError) return part;
    throw error;
  }
}
