import type { StreamMessage } from '@isnad/contracts';

/**
 * One message in the form of the HTML standard (server-sent events). `data` is written as one line of JSON; `id` is what the browser
 * sends back as `Last-Event-ID` when it connects anew.
 */
export function serverSentEvent(event: StreamMessage, data: object, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Keeps proxies from taking a quiet stream for a dead one; browsers do not show it to the page. */
export const HEARTBEAT = ': beat\n\n';

/** How long the browser waits before it connects again, in milliseconds; sent once. */
export const retryAfter = (milliseconds: number): string => `retry: ${milliseconds}\n\n`;
