import type { PresenceSubject } from '@isnad/contracts';

/** Query keys of what lives only on the stream's word. */
export const liveKeys = {
  presence: ({ type, id }: PresenceSubject) => ['live', 'presence', type, id] as const,
};
