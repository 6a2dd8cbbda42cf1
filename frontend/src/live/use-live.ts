import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../providers/session-store.js';
import { setLiveStatus } from './live-status.js';

/** Hears others' changes while somebody is signed in. What that takes is fetched after the page, which does not wait for it. */
export function useLive(): void {
  const userId = useSession()?.user.id;
  const queryClient = useQueryClient();
  useEffect(() => {
    if (userId === undefined) return undefined;
    let stop: (() => void) | undefined;
    let left = false;
    const begin = async () => {
      try {
        const { startLive } = await import('./start-live.js');
        if (!left) stop = startLive({ userId, queryClient });
      } catch (notLoaded) {
        // What a browser throws where a part of the app cannot be fetched.
        if (!(notLoaded instanceof TypeError)) throw notLoaded;
        setLiveStatus('interrupted');
      }
    };
    void begin();
    return () => {
      left = true;
      stop?.();
    };
  }, [userId, queryClient]);
}
