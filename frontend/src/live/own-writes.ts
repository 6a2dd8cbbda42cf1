/** How long after its answer a write of this tab may still come back on the stream. */
const ECHO_MS = 2_000;

let running = 0;
let answeredAt = Number.NEGATIVE_INFINITY;

/**
 * The writes of this tab, so that its own change, which the page shows already, is not fetched a second time when the stream tells
 * of it. Call before a write is sent; call what it answers once the answer is there.
 */
export function beginWrite(): () => void {
  running += 1;
  return () => {
    running -= 1;
    answeredAt = Date.now();
  };
}

/** Whether a change by this member that is told of now is likely to be one that this tab asked for. */
export function mayBeOwnEcho(): boolean {
  return running > 0 || Date.now() - answeredAt < ECHO_MS;
}

/** When the last write was answered, in milliseconds since 1970; undefined while one is under way. */
export function lastWriteAnswered(): number | undefined {
  return running > 0 ? undefined : answeredAt;
}
