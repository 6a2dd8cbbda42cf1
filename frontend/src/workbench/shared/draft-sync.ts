import { Draft, type DraftBody, type DraftKey } from '@isnad/contracts';
import { ProblemError } from '../../providers/problem-error.js';
import type { DraftServer } from './draft-server.js';
import { forgetKept, type KeptDraft, loadKept, storeKept } from './draft-storage.js';
import { inTurn } from './in-turn.js';

/** How a draft stands between this page and the server. Whatever it says, this browser has what was typed. */
export type DraftState =
  | { readonly kind: 'none' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved'; readonly at: string }
  /** The server cannot be reached, or has ended the session: tried again later. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly problem: ProblemError }
  /** Another window or computer has gone on from the same draft. Nothing is sent until the person has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: Draft };

interface Options {
  readonly userId: string;
  readonly key: DraftKey;
  readonly server: DraftServer;
  /** Told when the server's draft takes the place of what this page had: it is newer, and nothing typed here is lost by it. */
  readonly onReplaced: (body: DraftBody) => void;
}

/** Typing pauses this long before a draft is sent. */
export const pauseMs = 1_200;
const firstRetryMs = 4_000;
const longestRetryMs = 60_000;

const sameBody = (a: DraftBody | null, b: DraftBody | null) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps one draft: at once in this browser, a moment later on the server. One request is under way at a time; what is typed
 * meanwhile goes with the next. Never overwrites what another window has saved.
 */
export class DraftSync {
  /** What this browser held when the page opened; null for nothing or a draft that was dropped. */
  readonly found: DraftBody | null;
  #kept: KeptDraft | null;
  #state: DraftState = { kind: 'none' };
  /** Whether the server's draft is known, so that a first save cannot pass it by. */
  #met = false;
  #busy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = firstRetryMs;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly options: Options) {
    this.#kept = loadKept(options.userId, options.key);
    this.found = this.#kept?.body ?? null;
  }

  get state(): DraftState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks the server for its draft and brings both together. Answers how to end. */
  start(): () => void {
    const again = () => void this.#work();
    window.addEventListener('online', again);
    again();
    return () => {
      window.removeEventListener('online', again);
      clearTimeout(this.#timer);
      // What was typed last goes on its way although the page is gone.
      if (this.#met) void this.#work();
    };
  }

  /** The form as it stands now. */
  keep(body: DraftBody): void {
    this.#store({ body, base: this.#kept?.base ?? null, saved: false, at: new Date().toISOString() });
    if (this.#state.kind === 'conflict') return;
    this.#become({ kind: 'unsaved' });
    this.#later(pauseMs);
  }

  /** It was sent, or its author threw it away. */
  drop(): void {
    if (this.#kept === null) return;
    this.#store({ body: null, base: this.#kept.base, saved: false, at: new Date().toISOString() });
    this.#become({ kind: 'none' });
    void this.#work();
  }

  /** After a conflict: what the person chose takes the place of both. */
  settle(body: DraftBody): void {
    if (this.#state.kind !== 'conflict') return;
    const { theirs } = this.#state;
    this.#store({ body, base: theirs.version, saved: false, at: new Date().toISOString() });
    this.#become({ kind: 'unsaved' });
    void this.#work();
  }

  #store(draft: KeptDraft): void {
    this.#kept = draft;
    storeKept(this.options.userId, this.options.key, draft);
  }

  #forget(): void {
    this.#kept = null;
    forgetKept(this.options.userId, this.options.key);
  }

  #become(state: DraftState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#work(), ms);
  }

  async #work(): Promise<void> {
    if (this.#busy || this.#state.kind === 'conflict') return;
    this.#busy = true;
    clearTimeout(this.#timer);
    try {
      // A form that is opened again at once must not meet the draft of which the one before it is about to be rid.
      await inTurn(`${this.options.userId} ${this.options.key}`, () => this.#bringTogether());
      this.#retryMs = firstRetryMs;
    } catch (error) {
      this.#explain(error);
    } finally {
      this.#busy = false;
    }
    // Typed or dropped while a request was under way.
    if (this.#state.kind === 'unsaved') this.#later(pauseMs);
    else if (this.#state.kind === 'none' && this.#kept?.body === null) this.#later(0);
  }

  async #bringTogether(): Promise<void> {
    if (!this.#met) await this.#meet();
    if (this.#kept && !this.#kept.saved) await this.#send(this.#kept);
    // Dropped while its last save was under way.
    if (this.#kept?.body === null) await this.#send(this.#kept);
  }

  async #meet(): Promise<void> {
    const { server, key, onReplaced } = this.options;
    const theirs = await server.get(key);
    this.#met = true;
    const mine = this.#kept;
    if (theirs === null) {
      // What the server had in full and has no more was sent or thrown away elsewhere; the rest has not come there yet.
      if (mine?.body && !mine.saved) this.#store({ ...mine, base: null });
      else {
        this.#forget();
        if (mine?.body) onReplaced({});
      }
      return;
    }
    if (mine !== null && mine.base === theirs.version) {
      if (mine.saved) this.#become({ kind: 'saved', at: theirs.updatedAt });
      return;
    }
    if (mine === null || mine.saved || mine.body === null || sameBody(mine.body, theirs.body)) {
      this.#take(theirs);
      if (!sameBody(mine?.body ?? null, theirs.body)) onReplaced(theirs.body);
      return;
    }
    this.#become({ kind: 'conflict', theirs });
    throw new Unsettled();
  }

  #take({ body, version, updatedAt }: Draft): void {
    this.#store({ body, base: version, saved: true, at: updatedAt });
    this.#become({ kind: 'saved', at: updatedAt });
  }

  async #send(draft: KeptDraft): Promise<void> {
    const { server, key } = this.options;
    if (draft.body === null) {
      if (draft.base !== null) await this.#remove(draft.base);
      if (this.#kept === draft) this.#forget();
      return;
    }
    const saved = await server.put(key, draft.body, draft.base);
    if (this.#kept === draft) this.#take(saved);
    else if (this.#kept) this.#store({ ...this.#kept, base: saved.version });
  }

  async #remove(version: number): Promise<void> {
    try {
      await this.options.server.remove(this.options.key, version);
    } catch (error) {
      // Gone already, or another window has gone on writing: then it is that window's draft.
      if (error instanceof ProblemError && (error.is('not-found') || error.is('precondition.failed'))) return;
      throw error;
    }
  }

  #explain(error: unknown): void {
    if (error instanceof Unsettled) return;
    if (!(error instanceof ProblemError)) throw error;
    if (error.is('precondition.failed') || error.is('precondition.required') || error.is('not-found')) {
      this.#compare(error);
    } else if (error.is('unauthenticated')) {
      // The request has asked the person to sign in again, and they turned away: not asked twice for the same words.
      this.#become({ kind: 'unreachable' });
    } else if (error.status === 0 || error.is('server.unavailable') || error.is('request.too-many')) {
      if (this.#kept && !this.#kept.saved) this.#become({ kind: 'unreachable' });
      this.#later(this.#retryMs);
      this.#retryMs = Math.min(2 * this.#retryMs, longestRetryMs);
    } else {
      this.#become({ kind: 'refused', problem: error });
    }
  }

  /** The server has another version than this page goes on from, or none any more. */
  #compare(error: ProblemError): void {
    const theirs = Draft.safeParse(error.problem.current);
    if (theirs.success && sameBody(theirs.data.body, this.#kept?.body ?? null)) this.#take(theirs.data);
    else if (theirs.success) this.#become({ kind: 'conflict', theirs: theirs.data });
    else {
      // A first save met another's (428 names no version), or what it went on from is gone: look again, then decide.
      this.#met = false;
      this.#later(0);
    }
  }
}

/** Ends a round of work that waits for the person. */
class Unsettled extends Error {}
