import { QueryCache, QueryClient } from '@tanstack/react-query';
import { noteFetchTimes } from './fetch-times.js';
import { ProblemError } from './problem-error.js';

/** Only what may go better the next time is asked again: no answer, or a server that is not up. */
function mayRecover(failures: number, error: Error): boolean {
  if (!(error instanceof ProblemError)) return false;
  return failures < 2 && (error.status === 0 || error.problem.code === 'server.unavailable');
}

export function createQueryClient(): QueryClient {
  const queryCache = new QueryCache();
  noteFetchTimes(queryCache);
  return new QueryClient({
    queryCache,
    defaultOptions: { queries: { retry: mayRecover, staleTime: 5_000 } },
  });
}
