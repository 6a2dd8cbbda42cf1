import { useStore } from 'react-admin';
import { usePreferences, useSession } from '../providers/session-store.js';

export interface TourState {
  /** Where the tour stands, from 0; null before it has begun. */
  readonly step: number | null;
  /** Shown now; otherwise left, to be gone on with. */
  readonly active: boolean;
}

const notBegun: TourState = { step: null, active: false };

/** A member's tour, as far as they have come in this browser, and whether it may be offered. */
export function useTour() {
  const userId = useSession()?.user.id ?? '';
  const dismissed = usePreferences().tourDismissed;
  const [state, setState] = useStore<TourState>(`tour.${userId}`, notBegun);
  return {
    ...state,
    dismissed,
    goTo: (step: number) => setState({ step, active: true }),
    leave: () => setState({ ...state, active: false }),
    end: () => setState(notBegun),
  };
}
