import {
  Claim,
  ClaimSummary,
  CreatedToken,
  Document,
  DocumentWithText,
  Outlet,
  RatingScale,
  Speaker,
  Speech,
  Tag,
  Token,
  User,
} from '@isnad/contracts';
import type { z } from 'zod';

export interface ResourceShape {
  /** Below `/api`. */
  readonly path: string;
  /** A record as `GET`, `POST` and `PATCH` answer it. */
  readonly record: z.ZodType;
  /** As lists give it, where that is less. */
  readonly listed?: z.ZodType;
  /** As `POST` answers it, where that is more. */
  readonly created?: z.ZodType;
  /** Has no version, so a write needs no If-Match. */
  readonly unversioned?: boolean;
}

/** What react-admin calls a resource, and how the API speaks of it. */
export const resources = {
  claims: { path: '/claims', record: Claim, listed: ClaimSummary },
  speeches: { path: '/speeches', record: Speech },
  speakers: { path: '/speakers', record: Speaker },
  documents: { path: '/documents', record: DocumentWithText, listed: Document },
  users: { path: '/users', record: User },
  outlets: { path: '/outlets', record: Outlet, unversioned: true },
  tags: { path: '/tags', record: Tag, unversioned: true },
  tokens: { path: '/tokens', record: Token, created: CreatedToken, unversioned: true },
  'rating-scales': { path: '/rating-scales', record: RatingScale, unversioned: true },
} as const satisfies Readonly<Record<string, ResourceShape>>;

export type ResourceName = keyof typeof resources;
