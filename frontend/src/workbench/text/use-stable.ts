import { useCallback, useEffect, useRef } from 'react';

/** The same function for ever, which does what it was last given: whoever gets it need not be painted anew. */
export function useStable<Arguments extends readonly unknown[]>(
  callback: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
