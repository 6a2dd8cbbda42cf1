/** Long enough to read, short enough for an address bar. */
const WORDS_LENGTH = 60;

/**
 * A claim's public address: its first words as they are written, in any script, and enough of its id that no two share it.
 * Vowel marks, tatweel and punctuation are left out, since nobody types them.
 */
export function slugFor(claimText: string, claimId: string): string {
  const words = claimText
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Mn}\u0640]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 1;
    if (length > WORDS_LENGTH) break;
    kept.push(word);
  }
  // The end of a UUIDv7 is random; its beginning is the time, which claims made together share.
  return [...kept, claimId.replaceAll('-', '').slice(-10)].join('-');
}
