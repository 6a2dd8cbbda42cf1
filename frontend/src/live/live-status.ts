import { useSyncExternalStore } from 'react';

/** `starting` until the first connection stands; `interrupted` while others' changes do not arrive. */
export type LiveStatus = 'starting' | 'live' | 'interrupted';

let status: LiveStatus = 'starting';
const listeners = new Set<() => void>();

export function setLiveStatus(next: LiveStatus): void {
  if (next === status) return;
  status = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether others' changes arrive at this page now. */
export function useLiveStatus(): LiveStatus {
  return useSyncExternalStore(subscribe, () => status);
}
