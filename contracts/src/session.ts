import { z } from 'zod';
import { Id, line, Timestamp, Version } from './common.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';
import { interfaceLanguages } from './localised.js';
import { type Permission, policy } from './policy.js';
import { Preferences } from './preferences.js';
import { roles } from './roles.js';

/**
 * A header by which an open page says that it asks of itself and nobody is there: such a request does not keep the session from
 * ending for want of use. Its value does not matter.
 */
export const UNATTENDED_HEADER = 'isnad-unattended';

const permissions = Object.keys(policy) as [Permission, ...Permission[]];

export const Email = z.email().max(320).toLowerCase();
/** A passphrase; length is what counts, so no rule about characters. */
export const NewPassword = z.string().min(limits.passwordMin).max(limits.passwordMax);

export const SignIn = z
  .object({ email: Email, password: z.string().min(1).max(limits.passwordMax) })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

export const User = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    active: z.boolean(),
    language: z.enum(interfaceLanguages),
    createdAt: Timestamp,
    version: Version,
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof User>;

export const Session = z
  .object({ user: User, permissions: z.array(z.enum(permissions)), preferences: Preferences })
  .meta({ id: 'Session', description: 'Who is signed in, what the policy allows them, and how they like to read.' });
export type Session = z.infer<typeof Session>;

export const CreateUser = z
  .object({
    name: line(limits.name),
    email: Email,
    role: z.enum(roles),
    password: NewPassword,
    language: z.enum(interfaceLanguages).default('ar'),
  })
  .meta({ id: 'CreateUser' });
export type CreateUser = z.infer<typeof CreateUser>;

export const UpdateUser = z
  .object({
    name: line(limits.name).optional(),
    role: z.enum(roles).optional(),
    active: z.boolean().optional(),
    language: z.enum(interfaceLanguages).optional(),
    password: NewPassword.optional(),
  })
  .meta({ id: 'UpdateUser' });
export type UpdateUser = z.infer<typeof UpdateUser>;

/** What a person may change about themself; the present password guards the new one against an unlocked laptop. */
export const UpdateAccount = z
  .object({
    name: line(limits.name).optional(),
    language: z.enum(interfaceLanguages).optional(),
    currentPassword: z.string().max(limits.passwordMax).optional(),
    newPassword: NewPassword.optional(),
    preferences: Preferences.partial().optional(),
  })
  .refine((account) => account.newPassword === undefined || account.currentPassword !== undefined, {
    path: ['currentPassword'],
    params: fieldRule('current-password-needed'),
  })
  .meta({ id: 'UpdateAccount' });
export type UpdateAccount = z.infer<typeof UpdateAccount>;

/** Creates the first admin from the one-time link of a desk that starts empty. */
export const CompleteSetup = z
  .object({ token: z.string().min(1).max(200), name: line(limits.name), email: Email, password: NewPassword })
  .meta({ id: 'CompleteSetup' });
export type CompleteSetup = z.infer<typeof CompleteSetup>;

export const Token = z
  .object({
    id: Id,
    name: z.string(),
    createdAt: Timestamp,
    lastUsedAt: Timestamp.nullable(),
    expiresAt: Timestamp.nullable(),
  })
  .meta({ id: 'Token', description: 'A personal token for `Authorization: Bearer`. Its secret is shown once.' });
export type Token = z.infer<typeof Token>;

export const CreateToken = z
  .object({ name: line(limits.name), expiresAt: z.iso.datetime({ offset: true }).optional() })
  .meta({ id: 'CreateToken' });
export type CreateToken = z.infer<typeof CreateToken>;

export const CreatedToken = Token.extend({ secret: z.string() }).meta({ id: 'CreatedToken' });
export type CreatedToken = z.infer<typeof CreatedToken>;

export const SetupState = z.object({ needed: z.boolean() }).meta({ id: 'SetupState' });
export type SetupState = z.infer<typeof SetupState>;
