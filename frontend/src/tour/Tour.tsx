import { lazy, Suspense, useRef } from 'react';
import { useTour } from './use-tour.js';

// Fetched by who takes it.
const TourGuide = lazy(() => import('./TourGuide.js'));

/** The tour, where this member is on it. */
export function Tour() {
  const { active } = useTour();
  // A page opened by its address while the tour is on, from a message say, is the page that was wanted.
  const stay = useRef(active);
  if (!active) return null;
  return (
    <Suspense fallback={null}>
      <TourGuide stay={stay} />
    </Suspense>
  );
}
