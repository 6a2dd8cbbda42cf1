import { z } from 'zod';
import { claimStatuses } from './claim-workflow.js';
import { priorities } from './claims.js';
import { Id, line, Version } from './common.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';
import { Problem } from './problems.js';

const claims = z
  .array(z.object({ id: Id, version: Version }))
  .min(1)
  .max(limits.bulkClaims)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { params: fieldRule('named-twice') })
  .describe('Each with the version that the caller has seen, as `If-Match` would name it');
const tags = z.array(line(limits.tag)).min(1).max(limits.tagsPerClaim);
const dueAt = z.iso.datetime({ offset: true });

/** One thing to do to several claims. Each is a change of its own: some may succeed where others are refused. */
export const BulkRequest = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('tag'), claims, tags }),
    z.object({ action: z.literal('untag'), claims, tags }),
    z.object({ action: z.literal('priority'), claims, priority: z.enum(priorities).nullable() }),
    z.object({ action: z.literal('due'), claims, dueAt: dueAt.nullable() }),
    z.object({ action: z.literal('triage'), claims, priority: z.enum(priorities), dueAt: dueAt.optional() }),
    z.object({
      action: z.literal('assign'),
      claims,
      assigneeIds: z.array(Id).min(1).max(20),
      dueAt: dueAt.optional(),
    }),
    z.object({ action: z.literal('reject'), claims, reason: line(limits.reason) }),
  ])
  .meta({ id: 'BulkRequest' });
export type BulkRequest = z.infer<typeof BulkRequest>;

export const BulkResult = z
  .discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), id: Id, version: Version, status: z.enum(claimStatuses) }),
    z.object({ ok: z.literal(false), id: Id, problem: Problem }),
  ])
  .meta({ id: 'BulkResult', description: 'What became of one claim: its new version, or why not.' });
export type BulkResult = z.infer<typeof BulkResult>;

export const BulkAnswer = z
  .object({ done: z.int(), refused: z.int(), results: z.array(BulkResult).describe('In the order of the request') })
  .meta({ id: 'BulkAnswer' });
export type BulkAnswer = z.infer<typeof BulkAnswer>;
