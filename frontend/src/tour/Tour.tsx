import { lazy, Suspense } from 'react';
import { useTour } from './use-tour.js';

// Fetched by who takes it.
const TourGuide = lazy(() => import('./TourGuide.js'));

/** The tour, where this member is on it. */
export function Tour() {
  const { active } = useTour();
  if (!active) return null;
  return (
    <Suspense fallback={null}>
      <TourGuide />
    </Suspense>
  );
}
