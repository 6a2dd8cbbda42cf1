import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { sessionGate } from '../providers/session-gate.js';
import { hearSignIns } from '../providers/session-news.js';
import { useSession } from '../providers/session-store.js';

const SignInAgainDialog = lazy(() => import('./SignInAgainDialog.js'));

/**
 * Keeps the page when its session ends: asks for the password over it and lets the requests that wait go on. What somebody else sees
 * must not stay on the page, so another member's sign-in at another tab loads it anew.
 */
export function SessionKeeper() {
  const user = useSession()?.user;
  const [asking, setAsking] = useState(false);
  const answer = useRef<(signedIn: boolean) => void>(undefined);

  const close = useCallback((signedIn: boolean) => {
    setAsking(false);
    answer.current?.(signedIn);
  }, []);

  const userId = user?.id;
  useEffect(() => {
    if (userId === undefined) return undefined;
    const ask = () =>
      new Promise<boolean>((resolve) => {
        answer.current = resolve;
        setAsking(true);
      });
    const letGo = sessionGate.keep(ask);
    const stopHearing = hearSignIns((signedIn) => {
      if (signedIn === userId) close(true);
      else window.location.reload();
    });
    return () => {
      letGo();
      stopHearing();
      close(false);
    };
  }, [userId, close]);

  if (!asking || !user) return null;
  return (
    <Suspense fallback={null}>
      <SignInAgainDialog user={user} onSignedIn={() => close(true)} />
    </Suspense>
  );
}
