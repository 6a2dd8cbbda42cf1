import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingState } from '../../components/LoadingState.js';
import { ProblemAlert } from '../../components/ProblemAlert.js';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what a query brought; until then that it is on its way, and when it failed why, with a way to try again. */
export function QueryState<Data>({ query, children }: Props<Data>) {
  const retry = () => void query.refetch();
  if (query.data === undefined) {
    return query.error ? <ProblemAlert error={query.error} onRetry={retry} /> : <LoadingState />;
  }
  return (
    <>
      <ProblemAlert error={query.error} onRetry={retry} />
      {children(query.data)}
    </>
  );
}
