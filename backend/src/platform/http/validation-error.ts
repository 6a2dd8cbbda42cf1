import { fieldRuleOf, type InterfaceLanguage, type Problem, problems } from '@isnad/contracts';
import type { z } from 'zod';
import { fieldMessage } from './field-message.js';

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
    const result = this.schema.safeParse(this.value, { error: (issue) => fieldMessage(issue, language) });
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
