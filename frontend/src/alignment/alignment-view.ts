import { type DifferenceType, differenceTypes } from '@isnad/contracts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export const rowScopes = ['all', 'altered', 'single'] as const;
export type RowScope = (typeof rowScopes)[number];

/** What of an alignment is shown, as it stands in the page's address. */
export interface AlignmentView {
  readonly scope: RowScope;
  /** Only rows with a difference of one of these; none chosen means any. */
  readonly types: readonly DifferenceType[];
  /** Mere wording carries no mark. */
  readonly hideWording: boolean;
}

/** Reads the address; what it does not know is passed over. */
export function readAlignmentView(parameters: URLSearchParams): AlignmentView {
  const wanted = parameters.getAll('type');
  return {
    scope: rowScopes.find((scope) => scope === parameters.get('only')) ?? 'all',
    types: differenceTypes.filter((type) => wanted.includes(type)),
    hideWording: parameters.get('wording') === 'hidden',
  };
}

export function writeAlignmentView({ scope, types, hideWording }: AlignmentView): URLSearchParams {
  const parameters = new URLSearchParams();
  if (scope !== 'all') parameters.set('only', scope);
  for (const type of types) parameters.append('type', type);
  if (hideWording) parameters.set('wording', 'hidden');
  return parameters;
}

/** The view, kept in the address so that it can be shared. Narrowing replaces the entry: the back button leaves the page. */
export function useAlignmentView() {
  const [parameters, setParameters] = useSearchParams();
  const view = useMemo(() => readAlignmentView(parameters), [parameters]);
  const show = useCallback(
    (change: Partial<AlignmentView>) =>
      setParameters((present) => writeAlignmentView({ ...readAlignmentView(present), ...change }), { replace: true }),
    [setParameters],
  );
  return { view, show };
}
