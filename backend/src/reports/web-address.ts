/**
 * The address if it may be a link: absolute, http or https. Null for anything else, since a `javascript:` or `data:` address in a
 * published page would run in a reader's browser. Answers the parsed form, in which quotes and spaces are percent-encoded.
 */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
