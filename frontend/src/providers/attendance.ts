/** How long after the last touch of a key or a pointer somebody counts as being at the page. */
const HERE_MS = 60_000;
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/**
 * Whether somebody is at this page. A page that is left open goes on asking, for what others change; the server is told which
 * requests are of that kind, so that they do not keep its session alive for whoever comes by.
 */
export class Attendance {
  private lastSign: number;

  /** Somebody has just opened the page. */
  constructor(
    page: EventTarget,
    private readonly now: () => number = () => Date.now(),
  ) {
    this.lastSign = now();
    // Caught on the way down: what a component keeps to itself is a sign too.
    for (const sign of SIGNS) page.addEventListener(sign, this.note, { capture: true, passive: true });
  }

  somebodyIsHere(): boolean {
    return this.now() - this.lastSign < HERE_MS;
  }

  private readonly note = (): void => {
    this.lastSign = this.now();
  };
}

export const attendance = new Attendance(window);
