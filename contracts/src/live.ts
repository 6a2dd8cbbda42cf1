import { z } from 'zod';
import { Id, Person, Span, Timestamp } from './common.js';
import { eventTypes } from './events.js';
import { fieldRule } from './field-rules.js';

/**
 * What `GET /api/stream` sends (server-sent events). It names records and never shows them: whoever wants to know more asks for the
 * record, and sees of it what they may see.
 */
export const streamMessages = ['ready', 'change', 'presence', 'notification', 'reset', 'end'] as const;
export type StreamMessage = (typeof streamMessages)[number];

/** `change`: one row of the history, without its content. Its `seq` is the message's id, to which `Last-Event-ID` goes back. */
export const StreamChange = z
  .object({
    seq: z.int(),
    at: Timestamp,
    type: z.enum(eventTypes),
    actor: z.object({ id: Id.nullable(), name: z.string() }),
    subject: z.object({ type: z.string(), id: Id }),
    claimId: Id.nullable(),
  })
  .meta({ id: 'StreamChange' });
export type StreamChange = z.infer<typeof StreamChange>;

/** `reset`: where the history stands. Something may have been missed: everything on the page is asked for anew. */
export const StreamPosition = z.object({ seq: z.int() }).meta({ id: 'StreamPosition' });
export type StreamPosition = z.infer<typeof StreamPosition>;

/** `ready`: from here on every change is told. Whoever connects for the first time learns whether something changed just before. */
export const StreamReady = StreamPosition.extend({
  quietMs: z
    .int()
    .min(0)
    .optional()
    .describe('How long nothing had changed, where no place in the history was asked for'),
}).meta({ id: 'StreamReady' });
export type StreamReady = z.infer<typeof StreamReady>;

export const streamEnds = ['signed-out', 'shutdown'] as const;
/** `end`: the server closes the stream; after `shutdown` another connection is worth trying. */
export const StreamEnd = z.object({ reason: z.enum(streamEnds) }).meta({ id: 'StreamEnd' });
export type StreamEnd = z.infer<typeof StreamEnd>;

export const activities = ['viewing', 'reviewing', 'editing'] as const;
export type Activity = (typeof activities)[number];

export const presenceSubjects = ['claim', 'document'] as const;
export const PresenceSubject = z.object({ type: z.enum(presenceSubjects), id: Id });
export type PresenceSubject = z.infer<typeof PresenceSubject>;

/** Sent every `limits.presenceBeatSeconds` while the page is open. */
export const PutPresence = z
  .object({
    subject: PresenceSubject,
    activity: z.enum(activities),
    selection: Span.nullish().describe(
      "The words of a document's text that the person has chosen; null or absent for none",
    ),
  })
  .refine(({ subject, selection }) => !selection || subject.type === 'document', {
    path: ['selection'],
    params: fieldRule('selection-of-text'),
  })
  .meta({ id: 'PutPresence' });
export type PutPresence = z.infer<typeof PutPresence>;

export const Presence = z
  .object({
    person: Person,
    activity: z.enum(activities),
    expiresAt: Timestamp,
    selection: Span.optional().describe('The words they have chosen in a text; absent while they have chosen none'),
  })
  .meta({
    id: 'Presence',
    description: 'Somebody looks at a record now; what they do there, and nothing of what they find.',
  });
export type Presence = z.infer<typeof Presence>;

export const PresenceQuery = z.object({ type: z.enum(presenceSubjects), id: Id });
export type PresenceQuery = z.infer<typeof PresenceQuery>;

/** `presence`: somebody came, does something else, chose other words, or has gone (`activity` null). */
export const StreamPresence = z
  .object({
    subject: PresenceSubject,
    person: Person,
    activity: z.enum(activities).nullable(),
    selection: Span.optional(),
  })
  .meta({ id: 'StreamPresence' });
export type StreamPresence = z.infer<typeof StreamPresence>;
