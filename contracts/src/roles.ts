export const roles = ['viewer', 'reviewer', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who may move a claim: a person's role, or Isnad itself when the facts alone decide. */
export type ActorRole = Role | 'system';
