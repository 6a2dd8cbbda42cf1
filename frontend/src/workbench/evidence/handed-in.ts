/** What somebody gave by one gesture: the address of a source, or the source itself. */
export type HandedIn =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly file: File };

/** The part of a clipboard or of a drag that decides. */
export interface Transfer {
  readonly files: ArrayLike<File>;
  readonly getData: (format: string) => string;
}

const scheme = /^https?:\/\//i;
/** `www.` is how people say that a name is an address; other names could as well be words. */
const bareHost = /^www\.[^\s/]+\.[^\s/]+/i;

/** The web address that a text is; null for one that is more or something else. */
export function webAddressIn(text: string): string | null {
  // Marks of direction come along when an address is copied out of Arabic text.
  const words = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim();
  if (words === '' || /\s/.test(words)) return null;
  const address = scheme.test(words) ? words : bareHost.test(words) ? `https://${words}` : null;
  return address !== null && URL.canParse(address) ? address : null;
}

/** Comments in a list of addresses begin with a hash (RFC 2483); of several addresses the first counts. */
const firstOfList = (list: string): string =>
  list.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#')) ?? '';

/**
 * Reads what was pasted or dropped: a file before an address, since a picture copied from a page brings the page's address
 * along. Null for anything else, which is then not ours to take.
 */
export function handedIn({ files, getData }: Transfer): HandedIn | null {
  const file = files[0];
  if (file) return { kind: 'file', file };
  const url = webAddressIn(firstOfList(getData('text/uri-list'))) ?? webAddressIn(getData('text/plain'));
  return url === null ? null : { kind: 'address', url };
}

/** What browsers call every picture that has no name: one from the clipboard. */
const unnamed = /^image\.(png|jpe?g|webp|gif)$/i;

/** A screenshot under a name that tells it from the next one; any other file as it is. `moment` in the reader's own time. */
export function namedFile(file: File, name: string, moment: Date): File {
  const ending = unnamed.exec(file.name)?.[1];
  if (!ending) return file;
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  const time = [two(moment.getHours()), two(moment.getMinutes()), two(moment.getSeconds())].join('-');
  return new File([file], `${name} ${day} ${time}.${ending}`, { type: file.type });
}
