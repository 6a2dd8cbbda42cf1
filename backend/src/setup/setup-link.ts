import { newSecret, secretHash } from '../auth/secret.js';
import type { Db } from '../platform/db/database.js';

/**
 * Makes a one-time link for a desk without members and answers its secret, to be printed once: what is stored is its hash. Each
 * start makes one; all of them end with the first member.
 */
export async function createSetupLink(db: Db): Promise<string> {
  const secret = newSecret();
  await db.setupLink.create({ data: { tokenHash: secretHash(secret) } });
  return secret;
}
