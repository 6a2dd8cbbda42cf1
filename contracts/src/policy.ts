import type { Role } from './roles.js';

/**
 * Who may do what, by role. What depends on the record (its state, its author) is decided by the workflow and by rules in the
 * services; this table only opens the door. A permission that is not named here is refused to everyone.
 */
export const policy = {
  'speeches.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'speeches.create': ['reviewer', 'editor'],
  'speeches.update': ['editor'],
  'speakers.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'speakers.create': ['reviewer', 'editor'],
  'speakers.update': ['editor'],
  'outlets.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'tags.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'documents.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'documents.create': ['reviewer', 'editor'],
  'documents.update': ['editor'],
  'documents.revise': ['reviewer', 'editor'],
  'documents.speakers': ['reviewer', 'editor'],
  'documents.annotate': ['reviewer', 'editor'],
  'imports.use-own': ['reviewer', 'editor'],
  'anchorings.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'anchorings.decide': ['reviewer', 'editor'],
  'alignment.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'segments.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'segments.update': ['reviewer', 'editor'],
  'claims.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'claims.create': ['reviewer', 'editor'],
  'claims.update': ['reviewer', 'editor'],
  'claims.transition': ['reviewer', 'editor'],
  'evidence.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'evidence.create': ['reviewer', 'editor'],
  'evidence.update': ['reviewer', 'editor'],
  'evidence.delete': ['reviewer', 'editor'],
  'reviews.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'reviews.create': ['reviewer', 'editor'],
  'reviews.update': ['reviewer', 'editor'],
  'verdicts.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'verdicts.write': ['reviewer', 'editor'],
  'comments.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'comments.create': ['reviewer', 'editor'],
  'comments.update': ['reviewer', 'editor'],
  'events.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'publications.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'reports.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'exports.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'rating-scales.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'rating-scales.write': ['admin'],
  'users.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'users.create': ['admin'],
  'users.update': ['admin'],
  'settings.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'settings.update': ['admin'],
  'tokens.manage-own': ['viewer', 'reviewer', 'editor', 'admin'],
  'dashboard.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'drafts.use-own': ['viewer', 'reviewer', 'editor', 'admin'],
  'saved-views.use-own': ['viewer', 'reviewer', 'editor', 'admin'],
  'presence.read': ['viewer', 'reviewer', 'editor', 'admin'],
  'presence.put-own': ['viewer', 'reviewer', 'editor', 'admin'],
  'notifications.read-own': ['viewer', 'reviewer', 'editor', 'admin'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof policy;

/** True only where the table says so. */
export function can(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = policy[permission];
  return allowed.includes(role);
}

/** Every permission of a role, in the table's order; what `GET /api/session` answers. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(policy) as Permission[]).filter((permission) => can(role, permission));
}
