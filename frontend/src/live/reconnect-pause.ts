const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: longer each time, and never the same for all pages of a desk, which
 * would otherwise come back together. `failures` counts from 1; `random` is in 0…1.
 */
export function reconnectPause(failures: number, random: number): number {
  const longest = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  return Math.round(longest * (0.5 + random / 2));
}
