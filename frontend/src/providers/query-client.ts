import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { noteFetchTimes } from './fetch-times.js';
import { ProblemError } from './problem-error.js';

type Listener = () => void;

/** Tells, once for every query and action of the app, that the server no longer knows the session. */
class SessionEndSignal {
  readonly #listeners = new Set<Listener>();

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  raise(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const sessionEnd = new SessionEndSignal();

function noticeSessionEnd(error: Error): void {
  if (error instanceof ProblemError && error.is('unauthenticated')) sessionEnd.raise();
}

/** Only what may go better the next time is asked again: no answer, or a server that is not up. */
function mayRecover(failures: number, error: Error): boolean {
  if (!(error instanceof ProblemError)) return false;
  return failures < 2 && (error.status === 0 || error.problem.code === 'server.unavailable');
}

export function createQueryClient(): QueryClient {
  const queryCache = new QueryCache({ onError: noticeSessionEnd });
  noteFetchTimes(queryCache);
  return new QueryClient({
    queryCache,
    mutationCache: new MutationCache({ onError: noticeSessionEnd }),
    defaultOptions: { queries: { retry: mayRecover, staleTime: 5_000 } },
  });
}
