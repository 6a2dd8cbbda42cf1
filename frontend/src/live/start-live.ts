import type { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../providers/problem-error.js';
import { sessionGate } from '../providers/session-gate.js';
import { checkSession, reloadSession } from '../providers/session-store.js';
import { liveKeys } from './live-keys.js';
import type { LiveMessage } from './live-message.js';
import { setLiveStatus } from './live-status.js';
import { LonelyStream } from './lonely-stream.js';
import { lastWriteAnswered, mayBeOwnEcho } from './own-writes.js';
import { QueryRefresher } from './query-refresher.js';
import { SharedStream } from './shared-stream.js';
import type { Probe } from './stream-connection.js';
import { type Touches, touchedQueries } from './touched-queries.js';

interface LiveOptions {
  readonly userId: string;
  readonly queryClient: QueryClient;
}

/** Tabs that all come back at once should not all ask at once. */
const RESET_SPREAD_MS = 1_500;

async function probe(): Promise<Probe> {
  try {
    await checkSession();
    return 'signed-in';
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (!error.is('unauthenticated')) return 'unreachable';
    return (await sessionGate.reopened()) ? 'signed-in' : 'signed-out';
  }
}

const everything: Touches = () => true;
const startsWith =
  (...start: readonly unknown[]): Touches =>
  ({ queryKey }) =>
    start.every((part, place) => queryKey[place] === part);

/** Keeps what this tab shows in step with the desk, until the function that it answers is called. */
export function startLive({ userId, queryClient }: LiveOptions): () => void {
  const refresher = new QueryRefresher(queryClient);

  const hear = (message: LiveMessage): void => {
    switch (message.event) {
      case 'change': {
        const { data: change } = message;
        const touches = touchedQueries(change);
        if (change.actor.id === userId && mayBeOwnEcho()) refresher.refreshAfterOwn(touches, lastWriteAnswered);
        else refresher.refresh(touches);
        // An admin may have given this member another role.
        if (change.type === 'user.updated' && change.subject.id === userId) void reloadSession();
        return;
      }
      case 'presence':
        refresher.refresh(startsWith(...liveKeys.presence(message.data.subject)));
        return;
      case 'notification':
        refresher.refresh(startsWith('notifications'));
        return;
      case 'reset':
        window.setTimeout(() => refresher.refresh(everything), Math.random() * RESET_SPREAD_MS);
        return;
      case 'ready':
        if (message.data.quietMs !== undefined) refresher.refresh(everything, Date.now() - message.data.quietMs);
        // Changes are sent again after an interruption; who was there and what one was told are not.
        else for (const first of ['notifications', 'live']) refresher.refresh(startsWith(first));
        return;
      case 'end':
        if (message.data.reason === 'signed-out') void probe();
        return;
    }
  };

  const missed = (changedAt: number) => refresher.refresh(everything, changedAt);
  const options = { userId, hear, missed, show: setLiveStatus, probe };
  const stream = 'locks' in navigator ? new SharedStream(options) : new LonelyStream(options);
  stream.start();
  return () => {
    stream.stop();
    refresher.stop();
    setLiveStatus('starting');
  };
}
