/** Measuring: what a benchmark prints is the median of its runs, which one busy moment of the machine does not move. */

/** The middle one of some numbers. */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Wall time and processor time of one call, in milliseconds. */
export function timed(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000 };
}

/** The medians of `runs` calls, after `warmUp` calls that are not counted. */
export function medianOf(runs, warmUp, work) {
  for (let run = 0; run < warmUp; run += 1) work();
  const all = Array.from({ length: runs }, () => timed(work));
  return { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) };
}

/** The median and the 95th percentile of `runs` calls of something that waits, in milliseconds, after `warmUp` uncounted calls. */
export async function spreadOf(runs, warmUp, work) {
  for (let run = 0; run < warmUp; run += 1) await work();
  const walls = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    walls.push(performance.now() - start);
  }
  const sorted = walls.sort((a, b) => a - b);
  return { median: median(sorted), p95: sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] };
}
