import {
  StreamChange,
  StreamEnd,
  type StreamMessage,
  StreamPosition,
  StreamPresence,
  StreamReady,
} from '@isnad/contracts';
import { z } from 'zod';

/** One message of the stream, as it is heard and as one tab passes it on to the others. */
export const LiveMessage = z.discriminatedUnion('event', [
  z.object({ event: z.literal('ready'), data: StreamReady }),
  z.object({ event: z.literal('change'), data: StreamChange }),
  z.object({ event: z.literal('presence'), data: StreamPresence }),
  z.object({ event: z.literal('notification') }),
  z.object({ event: z.literal('reset'), data: StreamPosition }),
  z.object({ event: z.literal('end'), data: StreamEnd }),
]);
export type LiveMessage = z.infer<typeof LiveMessage>;

/**
 * Reads what the server sent under a name. Null for what this app does not know: after an update of the server its newer messages
 * are none of an older page's business.
 */
export function readLiveMessage(event: StreamMessage, text: string): LiveMessage | null {
  const parsed = LiveMessage.safeParse({ event, data: JSON.parse(text) });
  return parsed.success ? parsed.data : null;
}

/** The place in the history that a page has reached with this message; undefined where a message has none. */
export function positionOf(message: LiveMessage): number | undefined {
  return 'data' in message && 'seq' in message.data ? message.data.seq : undefined;
}
