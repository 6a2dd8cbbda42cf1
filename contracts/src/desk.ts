import { z } from 'zod';
import { claimStatuses } from './claim-workflow.js';
import { Id, line, listQuery, Timestamp, Version, WebUrl } from './common.js';
import { eventTypes } from './events.js';
import { limits } from './limits.js';

export const Settings = z
  .object({
    deskName: z.object({ ar: z.string(), en: z.string() }),
    deskUrl: z.string().nullable(),
    correctionsPolicyUrl: z.string().nullable(),
    requiredReviews: z.int(),
    minimumEvidence: z.int(),
    selfAssignment: z.boolean(),
    proposalThreshold: z
      .number()
      .min(0)
      .max(1)
      .describe('Statements that score below are shown as unlikely to be worth checking'),
    version: Version,
  })
  .meta({ id: 'Settings' });
export type Settings = z.infer<typeof Settings>;

export const UpdateSettings = z
  .object({
    deskName: z.object({ ar: line(limits.name), en: line(limits.name) }).optional(),
    deskUrl: WebUrl.nullish(),
    correctionsPolicyUrl: WebUrl.nullish(),
    requiredReviews: z.int().min(1).max(limits.requiredReviews).optional(),
    minimumEvidence: z.int().min(0).max(20).optional(),
    selfAssignment: z.boolean().optional(),
    proposalThreshold: z.number().min(0).max(1).optional(),
  })
  .meta({ id: 'UpdateSettings' });
export type UpdateSettings = z.infer<typeof UpdateSettings>;

export const Tag = z.object({ id: Id, name: z.string(), claimCount: z.int() }).meta({ id: 'Tag' });
export type Tag = z.infer<typeof Tag>;

export const Notification = z
  .object({
    id: Id,
    type: z.enum(eventTypes),
    claimId: Id.nullable(),
    claimText: z.string().nullable(),
    /** Where a claim that moved has come to; null for any other news. */
    movedTo: z.enum(claimStatuses).nullable(),
    actorName: z.string().nullable(),
    createdAt: Timestamp,
    readAt: Timestamp.nullable(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof Notification>;

export const NotificationListQuery = listQuery(['createdAt']).extend({ unread: z.stringbool().optional() });
export type NotificationListQuery = z.infer<typeof NotificationListQuery>;

/** Which notifications were seen; all of the caller's own when none is named. */
export const ReadNotifications = z
  .object({ ids: z.array(Id).max(limits.perPage).optional() })
  .meta({ id: 'ReadNotifications' });
export type ReadNotifications = z.infer<typeof ReadNotifications>;

export const UserListQuery = listQuery(['name', 'createdAt']).extend({
  role: z.enum(['viewer', 'reviewer', 'editor', 'admin']).optional(),
  active: z.stringbool().optional(),
});
export type UserListQuery = z.infer<typeof UserListQuery>;

export const TagListQuery = listQuery(['name']);
export type TagListQuery = z.infer<typeof TagListQuery>;
export const RatingScaleListQuery = listQuery(['createdAt']);
export type RatingScaleListQuery = z.infer<typeof RatingScaleListQuery>;

/** Whether the process lives and whether it can serve. */
export const Health = z.object({ status: z.enum(['ok', 'unavailable']) }).meta({ id: 'Health' });
export type Health = z.infer<typeof Health>;

export const HistoryEvent = z
  .object({
    seq: z.int(),
    id: Id,
    at: Timestamp,
    type: z.enum(eventTypes),
    actor: z.object({ id: Id.nullable(), name: z.string() }),
    subject: z.object({ type: z.string(), id: Id }),
    claimId: Id.nullable(),
    data: z.record(z.string(), z.unknown()),
    prevHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'HistoryEvent', description: 'One row of the append-only, hash-chained history.' });
export type HistoryEvent = z.infer<typeof HistoryEvent>;

export const EventListQuery = listQuery(['seq']).extend({
  claimId: Id.optional(),
  subjectId: Id.optional(),
  type: z.enum(eventTypes).optional(),
});
export type EventListQuery = z.infer<typeof EventListQuery>;
