const lanes = new Map<string, Promise<void>>();

/** Does the work once all that was begun before in the same lane has ended, whether well or not. Answers as the work itself does. */
export function inTurn(lane: string, work: () => Promise<void>): Promise<void> {
  const before = lanes.get(lane);
  const turn: Promise<void> = (async () => {
    if (before) await Promise.allSettled([before]);
    try {
      await work();
    } finally {
      if (lanes.get(lane) === turn) lanes.delete(lane);
    }
  })();
  lanes.set(lane, turn);
  return turn;
}
