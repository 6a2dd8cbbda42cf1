/**
 * The address if it may be a link: absolute, http or https. Null for anything else, since a `javascript:` or `data:` address in a
 * published page would run in a reader's browser. Answers the parsed form, in which quotes and spaces are percent-encoded.
 */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** The address as a person reads it, its Arabic words as words; as it stands where what is encoded in it is no text. */
export function readableAddress(address: string): string {
  const encoded = /(?:%[0-9a-f]{2})+/gi;
  return address.replaceAll(encoded, (bytes) => {
    const text = new TextDecoder().decode(
      Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)),
    );
    // Only letters, with their marks: a decoded slash, space or sign that turns the line around would be another address.
    return /^[\p{L}\p{M}\p{N}]+$/u.test(text) ? text : bytes;
  });
}
