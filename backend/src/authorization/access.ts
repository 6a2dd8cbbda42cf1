import type { Permission } from '@isnad/contracts';
import { SetMetadata } from '@nestjs/common';

export const ACCESS = 'isnad:access';
/** Open to everybody, to anyone signed in, or to roles that have a permission. A handler that says nothing is closed. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'permission'; readonly permission: Permission };

export const UNATTENDED = 'isnad:unattended';

/**
 * Asked by an open page of itself, again and again: being asked is no use of the session, which would otherwise never end for want
 * of use on a page that somebody left open.
 */
export const Unattended = () => SetMetadata(UNATTENDED, true);

/** Reachable without signing in. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);
/** Reachable by anyone who is signed in: what concerns only themself. */
export const SignedIn = () => SetMetadata(ACCESS, { kind: 'signed-in' } satisfies Access);
/** Reachable by the roles to which the policy gives the permission. */
export const Requires = (permission: Permission) =>
  SetMetadata(ACCESS, { kind: 'permission', permission } satisfies Access);
