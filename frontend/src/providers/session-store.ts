import {
  type CompleteSetup,
  can,
  defaultPreferences,
  type Permission,
  type Preferences,
  Session,
  type SignIn,
  type UpdateAccount,
} from '@isnad/contracts';
import { useSyncExternalStore } from 'react';
import { request } from './http-client.js';
import { tellSignedIn } from './session-news.js';

let session: Session | null = null;
let loading: Promise<Session> | null = null;
const listeners = new Set<() => void>();

function set(next: Session | null): void {
  session = next;
  loading = null;
  for (const listener of listeners) listener();
}

async function fetchSession(): Promise<Session> {
  const data = await checkSession();
  set(data);
  return data;
}

/** Who is signed in; asked once, shared by everybody who asks meanwhile. Throws a ProblemError `unauthenticated` when nobody is. */
export async function loadSession(): Promise<Session> {
  if (session) return session;
  loading ??= fetchSession();
  try {
    return await loading;
  } finally {
    loading = null;
  }
}

export async function signIn(credentials: SignIn): Promise<Session> {
  const { data } = await request({
    method: 'POST',
    path: '/session',
    body: credentials,
    schema: Session,
    unattended: true,
  });
  set(data);
  tellSignedIn(data.user.id);
  return data;
}

/** Creates the first admin and signs them in. */
export async function completeSetup(body: CompleteSetup): Promise<Session> {
  const { data } = await request({ method: 'POST', path: '/setup', body, schema: Session, unattended: true });
  set(data);
  tellSignedIn(data.user.id);
  return data;
}

/** Ends this session on the server; nothing to end when nobody is signed in. */
export async function signOut(): Promise<void> {
  if (session === null) return;
  set(null);
  await request({ method: 'DELETE', path: '/session', schema: null, unattended: true });
}

export async function signOutEverywhere(): Promise<void> {
  await request({ method: 'DELETE', path: '/sessions', schema: null, unattended: true });
  set(null);
}

/** The server has ended the session: only forget it. */
export function forgetSession(): void {
  set(null);
}

/** Changes the signed-in person's own account, on the version this browser knows, and reads it anew. */
export async function updateAccount(changes: UpdateAccount, version: number): Promise<Session> {
  await request({ method: 'PATCH', path: '/account', body: changes, ifMatch: version, schema: null });
  return fetchSession();
}

/** Asks the server whether the session still stands, and changes nothing here. Throws a ProblemError `unauthenticated` where it has ended. */
export async function checkSession(): Promise<Session> {
  return (await request({ method: 'GET', path: '/session', schema: Session, unattended: true })).data;
}

/** Changes how the signed-in person likes to read. Nobody else changes it, so a newer version of the account is no conflict. */
export async function updatePreferences(preferences: Partial<Preferences>): Promise<Session> {
  const { user } = await fetchSession();
  return updateAccount({ preferences }, user.version);
}

/** Reads the session anew, for its newest version of the account. */
export function reloadSession(): Promise<Session> {
  return fetchSession();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session as far as it is known now; null before sign-in. */
export function useSession(): Session | null {
  return useSyncExternalStore(subscribe, () => session);
}

/** How the signed-in member likes to read; the desk's own way before sign-in. */
export function knownPreferences(): Preferences {
  return session?.preferences ?? defaultPreferences;
}

/** {@link knownPreferences}, anew whenever they change. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, knownPreferences);
}

/** Whether the signed-in person's role opens this door. The server decides; this only spares them a closed one. */
export function useCan(permission: Permission): boolean {
  const present = useSession();
  return present !== null && can(present.user.role, permission);
}
