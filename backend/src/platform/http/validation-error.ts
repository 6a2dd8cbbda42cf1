import { fieldRuleOf, fieldRules, type InterfaceLanguage, type Problem, problems } from '@isnad/contracts';
import { z } from 'zod';

/** zod's own messages in the reader's language; Isnad's rules speak through contracts. */
const zodMessages = { ar: z.locales.ar().localeError, en: z.locales.en().localeError } as const;

/** A request that its schema refuses. Keeps the raw value's issues, worded for one reader when answered. */
export class ValidationError extends Error {
  constructor(
    private readonly schema: z.ZodType,
    private readonly value: unknown,
  ) {
    super('The request does not fit its schema');
    this.name = 'ValidationError';
  }

  toProblem(language: InterfaceLanguage, instance: string): Problem {
    const result = this.schema.safeParse(this.value, {
      error: (issue) => {
        const rule = issue.code === 'custom' ? fieldRuleOf(issue.params) : undefined;
        return rule ? fieldRules[rule][language] : zodMessages[language](issue);
      },
    });
    const code = 'validation.failed';
    return {
      type: `/problems/${code}`,
      title: problems[code].title[language],
      status: problems[code].status,
      instance,
      code,
      errors: (result.error?.issues ?? []).map((issue) => ({
        path: issue.path.map(String).join('.'),
        code: (issue.code === 'custom' ? fieldRuleOf(issue.params) : undefined) ?? issue.code,
        message: issue.message,
      })),
    };
  }
}
