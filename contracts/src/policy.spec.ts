import { describe, expect, it } from '@jest/globals';
import { actionsFor, claimStatuses } from './claim-workflow.js';
import { can, type Permission, permissionsOf, policy } from './policy.js';
import { type Role, roles } from './roles.js';

const everyone: Role[] = ['viewer', 'reviewer', 'editor', 'admin'];
const workers: Role[] = ['reviewer', 'editor'];

/** Who may do what, from the design's words: all read, reviewers and editors work, editors keep the records, admins keep the desk. */
const expected: Record<Permission, Role[]> = {
  'speeches.read': everyone,
  'speakers.read': everyone,
  'outlets.read': everyone,
  'tags.read': everyone,
  'documents.read': everyone,
  'segments.read': everyone,
  'anchorings.read': everyone,
  'alignment.read': everyone,
  'claims.read': everyone,
  'evidence.read': everyone,
  'reviews.read': everyone,
  'verdicts.read': everyone,
  'comments.read': everyone,
  'events.read': everyone,
  'publications.read': everyone,
  'reports.read': everyone,
  'exports.read': everyone,
  'rating-scales.read': everyone,
  'users.read': everyone,
  'settings.read': everyone,
  'tokens.manage-own': everyone,
  'notifications.read-own': everyone,
  'drafts.use-own': everyone,
  'saved-views.use-own': everyone,
  'dashboard.read': everyone,
  'presence.read': everyone,
  'presence.put-own': everyone,
  'speeches.create': workers,
  'speakers.create': workers,
  'documents.create': workers,
  'documents.revise': workers,
  'documents.speakers': workers,
  'documents.annotate': workers,
  'imports.use-own': workers,
  'anchorings.decide': workers,
  'segments.update': workers,
  'claims.create': workers,
  'claims.update': workers,
  'claims.transition': workers,
  'evidence.create': workers,
  'evidence.update': workers,
  'evidence.delete': workers,
  'reviews.create': workers,
  'reviews.update': workers,
  'verdicts.write': workers,
  'comments.create': workers,
  'comments.update': workers,
  'speeches.update': ['editor'],
  'speakers.update': ['editor'],
  'documents.update': ['editor'],
  'rating-scales.write': ['admin'],
  'users.create': ['admin'],
  'users.update': ['admin'],
  'settings.update': ['admin'],
};
const permissions = Object.keys(policy) as Permission[];

describe('the policy', () => {
  it('is written down here whole', () => {
    expect(permissions.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(permissions.flatMap((permission) => roles.map((role) => ({ role, permission }))))(
    '$role, $permission',
    ({ role, permission }) => {
      expect(can(role, permission)).toBe(expected[permission].includes(role));
      expect(permissionsOf(role).includes(permission)).toBe(can(role, permission));
    },
  );

  it('lets an admin keep people, scales and settings, and do none of the work that the rules watch over', () => {
    const more = permissionsOf('admin').filter((permission) => !can('viewer', permission));
    expect(more.sort()).toEqual(['rating-scales.write', 'settings.update', 'users.create', 'users.update']);
    for (const status of claimStatuses) {
      expect(actionsFor({ role: 'admin', status, holds: () => true })).toEqual({ available: [], blocked: [] });
    }
  });
});
