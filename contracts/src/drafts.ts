import { z } from 'zod';
import { Timestamp, Version } from './common.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';

/** What is being written, and below what: `review:<claim id>`, `comment:<claim id>:<parent id>`, `claim:new`. */
export const DraftKey = z.string().regex(/^[a-z][a-z-]{0,39}(:[A-Za-z0-9-]{1,60}){0,3}$/);
export type DraftKey = z.infer<typeof DraftKey>;

/** A form as it stands. Its fields are the page's own: what is unfinished need not be valid. */
export const DraftBody = z
  .record(z.string(), z.unknown())
  .refine((body) => depthIsWithin(body, limits.draftDepth), { params: fieldRule('too-deep') });
export type DraftBody = z.infer<typeof DraftBody>;

/** Unfinished work. Only its author ever reads it; it outlives sessions and goes when it has not been touched for long. */
export const Draft = z
  .object({ key: DraftKey, body: DraftBody, version: Version, updatedAt: Timestamp, expiresAt: Timestamp })
  .meta({ id: 'Draft' });
export type Draft = z.infer<typeof Draft>;

export const DraftSummary = Draft.omit({ body: true }).meta({ id: 'DraftSummary' });
export type DraftSummary = z.infer<typeof DraftSummary>;

/** `key` asks whether there is a draft under it: an empty list, where `/drafts/:key` has nothing to answer. */
export const DraftQuery = z.object({ key: DraftKey.optional() });
export type DraftQuery = z.infer<typeof DraftQuery>;

/** A first save names no version; every other the one it goes on from. */
export const PutDraft = z.object({ body: DraftBody }).meta({ id: 'PutDraft' });
export type PutDraft = z.infer<typeof PutDraft>;

/** Looks level by level, so that no depth of nesting can exhaust the stack. */
function depthIsWithin(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return false;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return true;
}
