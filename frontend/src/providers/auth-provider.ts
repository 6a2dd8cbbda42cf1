import { can, type Permission, policy } from '@isnad/contracts';
import type { AuthProvider } from 'react-admin';
import { ProblemError } from './problem-error.js';
import { forgetSession, loadSession, signIn, signOut } from './session-store.js';

const verbs: Readonly<Record<string, string>> = {
  list: 'read',
  show: 'read',
  export: 'read',
  create: 'create',
  edit: 'update',
  delete: 'delete',
};

function permissionFor(resource: string, action: string): Permission | undefined {
  const wanted = `${resource}.${verbs[action] ?? action}`;
  return (Object.keys(policy) as Permission[]).find((permission) => permission === wanted);
}

const isUnauthenticated = (error: unknown) => error instanceof ProblemError && error.is('unauthenticated');

/**
 * react-admin's questions about who is signed in, answered by the session cookie: this app holds no secret.
 * `login` takes contracts' SignIn; permissions are contracts' Permission names; what the policy does not name is refused.
 */
export const authProvider: AuthProvider = {
  login: signIn,
  logout: async () => {
    try {
      await signOut();
    } catch (error) {
      // A session that has ended already leaves nothing to sign out of.
      if (!isUnauthenticated(error)) throw error;
    }
  },
  checkAuth: async () => {
    await loadSession();
  },
  checkError: async (error: unknown) => {
    if (!isUnauthenticated(error)) return;
    forgetSession();
    throw error;
  },
  getIdentity: async () => {
    const { user } = await loadSession();
    return { id: user.id, fullName: user.name };
  },
  getPermissions: async () => {
    try {
      return (await loadSession()).permissions;
    } catch (error) {
      // react-admin asks on pages for strangers too, and would lead them from the set-up link to the sign-in page.
      if (isUnauthenticated(error)) return [];
      throw error;
    }
  },
  canAccess: async ({ resource, action }) => {
    const permission = permissionFor(resource, action);
    return permission !== undefined && can((await loadSession()).user.role, permission);
  },
};
