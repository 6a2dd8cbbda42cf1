import type { Query, QueryClient } from '@tanstack/react-query';
import { askedAt, mendedAt } from '../providers/fetch-times.js';
import type { Touches } from './touched-queries.js';

interface Wanted {
  readonly touches: Touches;
  /** This tab made the change: a page that shows it without having asked need not ask. */
  readonly own: boolean;
  /** When the change was certainly made, in milliseconds since 1970: an answer that was asked for later holds it already. */
  readonly madeBy: () => number | undefined;
}

/** Changes often come several at once (one step of a claim writes three rows of history): they are answered together. */
const GATHER_MS = 80;
/** The page's own way of showing a change goes first. */
const ECHO_GATHER_MS = 300;
/** Between two rounds, so that a busy desk does not make a page ask without end. */
const PAUSE_MS = 600;
const LONGEST_ROUND_MS = 5_000;
/** More than this is answered by asking for everything that is shown. */
const MOST_WANTED = 200;

const pause = (milliseconds: number) => new Promise<void>((resolve) => window.setTimeout(resolve, milliseconds));

/**
 * Asks anew for what changes have made old: in rounds, each query at most once a round, and none whose answer holds the change
 * already. A page that nobody looks at waits until somebody does.
 */
export class QueryRefresher {
  private wanted: Wanted[] = [];
  private round: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly client: QueryClient) {
    document.addEventListener('visibilitychange', this.begin);
  }

  stop(): void {
    this.stopped = true;
    this.wanted = [];
    document.removeEventListener('visibilitychange', this.begin);
  }

  /** Something that others did, and that had happened when the message came. */
  refresh(touches: Touches, happenedAt = Date.now()): void {
    this.add({ touches, own: false, madeBy: () => happenedAt }, GATHER_MS);
  }

  /** Something that this tab did itself. `answeredAt` says when its answer came, undefined while it is awaited. */
  refreshAfterOwn(touches: Touches, answeredAt: () => number | undefined): void {
    this.add({ touches, own: true, madeBy: answeredAt }, ECHO_GATHER_MS);
  }

  private add(wanted: Wanted, gatherMs: number): void {
    if (this.stopped) return;
    if (this.wanted.length >= MOST_WANTED) {
      const now = Date.now();
      this.wanted = [{ touches: () => true, own: false, madeBy: () => now }];
    }
    this.wanted.push(wanted);
    this.begin(gatherMs);
  }

  private readonly begin = (gather: number | Event = 0) => {
    if (this.wanted.length === 0 || this.round || document.visibilityState === 'hidden') return;
    this.round = this.run(typeof gather === 'number' ? gather : 0);
  };

  private async run(gatherMs: number): Promise<void> {
    await pause(gatherMs);
    const settled = this.wanted.filter(({ madeBy }) => madeBy() !== undefined);
    this.wanted = this.wanted.filter(({ madeBy }) => madeBy() === undefined);
    // A request that hangs must not hold up the next round.
    if (settled.length > 0) await Promise.race([this.ask(settled), pause(LONGEST_ROUND_MS)]);
    await pause(PAUSE_MS);
    this.round = undefined;
    this.begin();
  }

  private async ask(settled: readonly Wanted[]): Promise<void> {
    const isOld = (query: Query) =>
      settled.some(({ touches, own, madeBy }) => {
        const shownSince = own ? Math.max(askedAt(query), mendedAt(query)) : askedAt(query);
        const made = madeBy();
        return (
          (made === undefined || shownSince <= made) && touches({ queryKey: query.queryKey, data: query.state.data })
        );
      });
    await this.client.invalidateQueries({ predicate: isOld });
  }
}
