import { fieldRuleOf, fieldRules, type InterfaceLanguage, type Localised } from '@isnad/contracts';
import type { z } from 'zod';

/** What a format asks for, by zod's name of it. */
const formats: Readonly<Record<string, Localised>> = {
  email: { ar: 'اكتب بريداً إلكترونياً صحيحاً', en: 'must be an e-mail address' },
  url: { ar: 'اكتب عنواناً يبدأ بـ http أو https', en: 'must be a web address that begins with http or https' },
  uuid: { ar: 'ليس رقم سجل صحيحاً', en: 'is not the id of a record' },
  date: { ar: 'اكتب تاريخاً بصيغة سنة-شهر-يوم', en: 'must be a date as YYYY-MM-DD' },
  datetime: { ar: 'اكتب وقتاً صحيحاً', en: 'must be a date and time, ISO 8601' },
};

const messages = {
  missing: { ar: 'املأ هذا الحقل', en: 'must be filled in' },
  type: { ar: 'نوع القيمة غير صحيح', en: 'has the wrong type' },
  format: { ar: 'الصيغة غير صحيحة', en: 'does not have the right form' },
  choice: { ar: 'اختر إحدى القيم المعروضة', en: 'must be one of the values offered' },
  union: { ar: 'القيمة غير صحيحة', en: 'is not a valid value' },
} as const satisfies Readonly<Record<string, Localised>>;

/** «3 أحرف على الأقل»: Arabic counts in six ways, so the number stands before a word that fits all of them. */
function bound(issue: { origin: string; limit: number }, side: 'least' | 'most'): Localised {
  const n = String(issue.limit);
  const ends = side === 'least' ? { ar: 'الحد الأدنى', en: 'at least' } : { ar: 'الحد الأقصى', en: 'at most' };
  switch (issue.origin) {
    case 'string':
      return { ar: `${ends.ar} لعدد الأحرف ${n}`, en: `must have ${ends.en} ${n} characters` };
    case 'array':
      return { ar: `${ends.ar} لعدد العناصر ${n}`, en: `must have ${ends.en} ${n} entries` };
    default:
      return { ar: `${ends.ar} ${n}`, en: `must be ${ends.en} ${n}` };
  }
}

function describe(issue: z.core.$ZodRawIssue): Localised {
  switch (issue.code) {
    case 'custom': {
      const rule = fieldRuleOf(issue.params);
      return rule ? fieldRules[rule] : messages.union;
    }
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? messages.missing : messages.type;
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) <= 1
        ? messages.missing
        : bound({ origin: issue.origin, limit: Number(issue.minimum) }, 'least');
    case 'too_big':
      return bound({ origin: issue.origin, limit: Number(issue.maximum) }, 'most');
    case 'invalid_format':
      return formats[issue.format] ?? messages.format;
    case 'invalid_value':
      return issue.input === undefined ? messages.missing : messages.choice;
    default:
      return messages.union;
  }
}

/** Why a schema refuses a field, in words for the person who filled it in. No type name, no operator, no English in Arabic. */
export function fieldMessage(issue: z.core.$ZodRawIssue, language: InterfaceLanguage): string {
  return describe(issue)[language];
}
