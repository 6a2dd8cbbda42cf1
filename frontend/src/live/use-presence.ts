import {
  type Activity,
  limits,
  listOf,
  Presence,
  type PresenceSubject,
  type PutPresence,
  type Span,
} from '@isnad/contracts';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { request } from '../providers/http-client.js';
import { ProblemError } from '../providers/problem-error.js';
import { liveKeys } from './live-keys.js';

const Presences = listOf(Presence);
const path = '/presence';
const nobody: readonly Presence[] = [];

/** A beat that fails is followed by the next one; only what is no refusal of the server's is a fault of the page. */
async function sayQuietly(said: Promise<unknown>): Promise<void> {
  try {
    await said;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

async function beat(body: PutPresence, queries: QueryClient): Promise<void> {
  const { data } = await request({ method: 'PUT', path, body, schema: Presences, unattended: true });
  queries.setQueryData(liveKeys.presence(body.subject), data.data);
}

function leave({ type, id }: PresenceSubject): void {
  void sayQuietly(
    request({ method: 'DELETE', path, query: { type, id }, keepalive: true, unattended: true, schema: null }),
  );
}

/**
 * Says that the reader is at a record and what they do there, for as long as the page is open and looked at. Others see it within a
 * second; a page that is hidden stops saying so and is gone from their sight after `limits.presenceSeconds`. In a text they also see
 * which words the reader has chosen: `selection`, which should have come to rest.
 */
export function usePresence({ type, id }: PresenceSubject, activity: Activity, selection: Span | null = null): void {
  const queries = useQueryClient();
  const subject = useMemo(() => ({ type, id }), [type, id]);

  useEffect(() => {
    const go = () => leave(subject);
    window.addEventListener('pagehide', go);
    return () => {
      window.removeEventListener('pagehide', go);
      go();
    };
  }, [subject]);

  useEffect(() => {
    const tick = () => {
      if (document.visibilityState === 'visible') void sayQuietly(beat({ subject, activity, selection }, queries));
    };
    tick();
    const timer = window.setInterval(tick, limits.presenceBeatSeconds * 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [subject, activity, selection, queries]);
}

/** Who is at a record now, the reader among them. */
export function usePresent({ type, id }: PresenceSubject): readonly Presence[] {
  const { data } = useQuery({
    queryKey: liveKeys.presence({ type, id }),
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path, query: { type, id }, schema: Presences, signal })).data.data,
  });
  return data ?? nobody;
}
