const lanes = new Map<string, Promise<void>>();

/** Does the work once all that was begun before in the same lane has ended, whether well or not. Answers as the work itself does. */
export function inTurn(lane: string, work: () => Promise<void>): Promise<void> {
  const turn = Promise.allSettled([lanes.get(lane)]).then(work);
  lanes.set(lane, turn);
  return turn.finally(() => {
    if (lanes.get(lane) === turn) lanes.delete(lane);
  });
}
