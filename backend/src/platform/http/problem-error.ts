import {
  type ClaimGuard,
  claimGuardExplanations,
  type FieldRule,
  fieldRules,
  type InterfaceLanguage,
  type Localised,
  type Problem,
  type ProblemCode,
  problems,
} from '@isnad/contracts';

/** A field that breaks a rule of Isnad's own. */
export interface RuleBroken {
  readonly path: string;
  readonly rule: FieldRule;
}

export interface ProblemOptions {
  readonly detail?: Localised;
  readonly fields?: readonly RuleBroken[];
  /** The one field that the whole refusal is about; its message is the detail. */
  readonly field?: string;
  readonly unmet?: readonly ClaimGuard[];
  readonly currentVersion?: number;
  readonly current?: unknown;
  readonly existing?: { readonly id: string; readonly title: string };
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** A refusal, thrown anywhere below a controller; the one filter turns it into `application/problem+json`. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly options: ProblemOptions = {},
  ) {
    super(options.detail?.en ?? problems[code].title.en, { cause: options.cause });
    this.name = 'ProblemError';
  }

  get status(): number {
    return problems[this.code].status;
  }

  /** The body of the answer in the reader's language. `instance` is the request id. */
  toProblem(language: InterfaceLanguage, instance: string): Problem {
    const { detail, field, fields, unmet, currentVersion, current, existing } = this.options;
    const title = problems[this.code].title[language];
    const about =
      field === undefined ? undefined : [{ path: field, code: this.code, message: detail?.[language] ?? title }];
    return {
      type: `/problems/${this.code}`,
      title,
      status: this.status,
      detail: detail?.[language],
      instance,
      code: this.code,
      errors: fields?.map(({ path, rule }) => ({ path, code: rule, message: fieldRules[rule][language] })) ?? about,
      currentVersion,
      current,
      unmet: unmet?.map((guard) => ({ guard, explanation: claimGuardExplanations[guard][language] })),
      existing,
    };
  }
}

/** `throw problem('not-found')`. */
export function problem(code: ProblemCode, options: ProblemOptions = {}): ProblemError {
  return new ProblemError(code, options);
}

/** A refusal of single fields by Isnad's own rules. */
export function fieldProblem(...fields: RuleBroken[]): ProblemError {
  return new ProblemError('validation.failed', { fields });
}
