/** Asks the person to sign in again. Answers whether the same member did; false where they turned away. */
type Keeper = () => Promise<boolean>;

/**
 * Where a request waits whose session has ended while its page was open: the page stays as it is, the person signs in over it, and
 * the request goes on. Nobody waits where no page of a signed-in member is open.
 */
class SessionGate {
  #keeper: Keeper | null = null;
  #opening: Promise<boolean> | null = null;

  /** Lets the page answer for whoever waits, until the function that this answers is called. */
  keep(keeper: Keeper): () => void {
    this.#keeper = keeper;
    return () => {
      if (this.#keeper === keeper) this.#keeper = null;
    };
  }

  /** Resolves once somebody has signed in again or turned away; all who wait are answered together. */
  async reopened(): Promise<boolean> {
    if (!this.#keeper) return false;
    this.#opening ??= this.#keeper();
    try {
      return await this.#opening;
    } finally {
      this.#opening = null;
    }
  }
}

export const sessionGate = new SessionGate();
