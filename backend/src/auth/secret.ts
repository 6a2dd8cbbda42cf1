import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie, a token or a link: 256 random bits, safe in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. It has full entropy, so a plain SHA-256 suffices and can be looked up. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
