import { factCheckUrl } from '../claims/claim.mapper.js';
import type { FactCheck } from '../reports/fact-check.js';

/** The fact-check at the address where the desk is reached today: a desk may move, and its pages then name where they are. */
export function atAddress(factCheck: FactCheck, publicUrl: string): FactCheck {
  const { publication } = factCheck;
  return { ...factCheck, publication: { ...publication, url: factCheckUrl(publicUrl, publication.slug) } };
}
