import { type ClaimStatus, type EventType, type HistoryEvent, TransitionEventData } from '@isnad/contracts';

/** What members do with their own accounts, a language switched or a session ended: history keeps it, and it is no news to a desk. */
const privateMatters: ReadonlySet<EventType> = new Set([
  'user.updated',
  'user.signed-in',
  'user.signed-out-everywhere',
]);

/** The newest events that tell the desk something about its work, at most `most` of them, in the order given. */
export const deskNews = <Event extends { readonly type: EventType }>(events: readonly Event[], most: number): Event[] =>
  events.filter(({ type }) => !privateMatters.has(type)).slice(0, most);

/** The status that an event brought its claim to; null for every other event. */
export function cameTo({ type, data }: Pick<HistoryEvent, 'type' | 'data'>): ClaimStatus | null {
  if (type !== 'claim.transitioned') return null;
  return TransitionEventData.safeParse(data).data?.to ?? null;
}
