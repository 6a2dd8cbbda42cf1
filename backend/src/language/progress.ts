/** How often a listener hears of it, at most: a progress bar shows no more. */
const STEPS = 100;

/**
 * Tells a listener how far long work is, as a fraction from 0 to 1: at most a hundred times, never less than before, and no
 * fraction twice. Without a listener it costs nothing.
 */
export function progressTo(listener: ((fraction: number) => void) | undefined): (fraction: number) => void {
  if (!listener) return () => undefined;
  let told = 0;
  return (fraction) => {
    const step = Math.min(STEPS, Math.floor(fraction * STEPS));
    if (step <= told) return;
    told = step;
    listener(step / STEPS);
  };
}
