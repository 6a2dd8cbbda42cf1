import {
  CreateClaim,
  CreateUser,
  fieldRules,
  type InterfaceLanguage,
  PutVerdict,
  Span,
  UpdateAccount,
} from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { ValidationError } from './validation-error.js';

const refused = (schema: z.ZodType, value: unknown, language: InterfaceLanguage) =>
  new ValidationError(schema, value).toProblem(language, 'request-1');

const claim = {
  text: 'ارتفعت الصادرات',
  language: 'ar',
  speechId: '0198f0a1-7c3d-7b1e-9a55-0123456789ab',
  appearances: [{ documentId: '0198f0a1-7c3d-7b1e-9a55-0123456789ac', start: 3, end: 9 }],
};
const user = { name: 'ليلى', email: 'layla@example.org', role: 'editor', password: 'a long passphrase' };

describe('ValidationError', () => {
  it.each([
    ['ar', 'في الطلب حقول غير صحيحة'],
    ['en', 'Some fields are not valid'],
  ] as const)('is a problem of RFC 9457 in %s', (language, title) => {
    const problem = refused(CreateClaim, { ...claim, text: '' }, language);
    expect(problem).toMatchObject({
      type: '/problems/validation.failed',
      title,
      status: 422,
      code: 'validation.failed',
      instance: 'request-1',
    });
    expect(problem.errors).toHaveLength(1);
  });

  const cases: [string, z.ZodType, unknown, string, string][] = [
    ['a missing field', CreateClaim, { ...claim, text: undefined }, 'text', 'invalid_type'],
    ['a blank text', CreateClaim, { ...claim, text: '   ' }, 'text', 'too_small'],
    ['a text that is too long', CreateClaim, { ...claim, text: 'ا'.repeat(2_001) }, 'text', 'too_big'],
    ['a number that is none', CreateClaim, { ...claim, requiredReviews: 'two' }, 'requiredReviews', 'invalid_type'],
    ['a reference that is no id', CreateClaim, { ...claim, speechId: '17' }, 'speechId', 'invalid_format'],
    [
      'a span in a list',
      CreateClaim,
      { ...claim, appearances: [{ ...claim.appearances[0], start: -1 }] },
      'appearances.0.start',
      'too_small',
    ],
    ['an e-mail that is none', CreateUser, { ...user, email: 'layla' }, 'email', 'invalid_format'],
    ['a role nobody has', CreateUser, { ...user, role: 'owner' }, 'role', 'invalid_value'],
    ['a body that is no object', CreateUser, 'ليلى', '', 'invalid_type'],
    [
      'a rating that does not exist',
      PutVerdict,
      { attributionRating: 'kind_of', truthRating: 'true', summary: 'س', explanation: 'ش', evidenceIds: [] },
      'attributionRating',
      'invalid_value',
    ],
  ];

  it.each(cases)('%s: named by its path, worded in both languages', (_case, schema, value, path, code) => {
    const [ar, en] = (['ar', 'en'] as const).map((language) => refused(schema, value, language).errors);
    expect(ar).toEqual([{ path, code, message: expect.stringMatching(/\p{Script=Arabic}/u) }]);
    expect(en).toEqual([{ path, code, message: expect.stringMatching(/^[\x20-\x7E≤≥<>]+$/) }]);
  });

  const rules: [keyof typeof fieldRules, z.ZodType, unknown, string][] = [
    ['no-nul', CreateUser, { ...user, name: 'لي\u0000لى' }, 'name'],
    ['span-order', Span, { start: 9, end: 3 }, 'end'],
    [
      'span-order',
      CreateClaim,
      { ...claim, appearances: [{ ...claim.appearances[0], start: 9, end: 9 }] },
      'appearances.0.end',
    ],
    ['current-password-needed', UpdateAccount, { newPassword: 'a long passphrase' }, 'currentPassword'],
  ];

  it.each(rules)("Isnad's own rule %s", (rule, schema, value, path) => {
    for (const language of ['ar', 'en'] as const) {
      expect(refused(schema, value, language).errors).toEqual([
        { path, code: rule, message: fieldRules[rule][language] },
      ]);
    }
  });

  it('names every field at once', () => {
    const { errors } = refused(CreateUser, { name: '', email: 'x', role: 'editor', password: 'short' }, 'ar');
    expect(errors?.map(({ path }) => path)).toEqual(['name', 'email', 'password']);
  });
});
