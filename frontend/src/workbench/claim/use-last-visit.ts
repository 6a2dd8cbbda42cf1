import { Timestamp } from '@isnad/contracts';
import { useEffect, useState } from 'react';
import { whereAllowed } from '../shared/browser-storage.js';

/**
 * When a person last left a claim's page in this browser; null the first time. What came after is new to them, and stays so for as
 * long as the page is open.
 */
export function useLastVisit(userId: string, claimId: string): string | null {
  const place = `isnad.visit.${userId}.${claimId}`;
  const [last] = useState(() => Timestamp.safeParse(whereAllowed((storage) => storage.getItem(place))).data ?? null);
  useEffect(() => {
    const leave = () => {
      whereAllowed((storage) => storage.setItem(place, new Date().toISOString()));
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [place]);
  return last;
}
