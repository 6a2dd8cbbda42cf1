import type { Query, QueryCache } from '@tanstack/react-query';

const asked = new WeakMap<Query, number>();
const mended = new WeakMap<Query, number>();

/** Notes from now on when each query was last asked for, and when the page last changed its answer by hand. */
export function noteFetchTimes(cache: QueryCache): void {
  cache.subscribe((event) => {
    if (event.type !== 'updated') return;
    if (event.action.type === 'fetch') asked.set(event.query, Date.now());
    if (event.action.type === 'success' && event.action.manual) mended.set(event.query, Date.now());
  });
}

/** When the query was last asked for, in milliseconds since 1970; 0 for one that never was. */
export function askedAt(query: Query): number {
  return asked.get(query) ?? 0;
}

/** When the page last put what it had just done into the query's answer itself; 0 where it never did. */
export function mendedAt(query: Query): number {
  return mended.get(query) ?? 0;
}
