import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { fieldMessage } from './field-message.js';

const messageOf = (schema: z.ZodType, value: unknown, language: 'ar' | 'en') =>
  schema.safeParse(value, { error: (issue) => fieldMessage(issue, language) }).error?.issues[0]?.message;

describe('fieldMessage', () => {
  const cases: [string, z.ZodType, unknown, string, string][] = [
    ['nothing', z.string(), undefined, 'املأ هذا الحقل', 'must be filled in'],
    ['an empty text', z.string().min(1), '', 'املأ هذا الحقل', 'must be filled in'],
    [
      'a short passphrase',
      z.string().min(12),
      'قصيرة',
      'الحد الأدنى لعدد الأحرف 12',
      'must have at least 12 characters',
    ],
    ['a long text', z.string().max(3), 'طويل جداً', 'الحد الأقصى لعدد الأحرف 3', 'must have at most 3 characters'],
    ['too many entries', z.array(z.int()).max(1), [1, 2], 'الحد الأقصى لعدد العناصر 1', 'must have at most 1 entries'],
    ['a large number', z.int().max(5), 9, 'الحد الأقصى 5', 'must be at most 5'],
    ['another type', z.int(), 'ثلاثة', 'نوع القيمة غير صحيح', 'has the wrong type'],
    [
      'a value that is not offered',
      z.enum(['a']),
      'b',
      'اختر إحدى القيم المعروضة',
      'must be one of the values offered',
    ],
    ['no e-mail', z.email(), 'ليلى', 'اكتب بريداً إلكترونياً صحيحاً', 'must be an e-mail address'],
    ['no date', z.iso.date(), '14/05/2024', 'اكتب تاريخاً بصيغة سنة-شهر-يوم', 'must be a date as YYYY-MM-DD'],
    ['a form nobody described', z.string().regex(/^x$/), 'y', 'الصيغة غير صحيحة', 'does not have the right form'],
  ];
  it.each(cases)('says of %s what is wrong, in Arabic and in English', (_case, schema, value, ar, en) => {
    expect([messageOf(schema, value, 'ar'), messageOf(schema, value, 'en')]).toEqual([ar, en]);
  });

  it('names the schemes of an address and no other Latin word', () => {
    expect(messageOf(z.url(), 'ليس عنواناً', 'ar')).toBe('اكتب عنواناً يبدأ بـ http أو https');
  });
});
