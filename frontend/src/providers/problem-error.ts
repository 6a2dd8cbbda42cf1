import { type Localised, Problem, type ProblemCode, problems } from '@isnad/contracts';
import { currentLocale } from '../i18n/locale-store.js';

/** Field errors in the shape react-admin's forms take: nested like the form's values, a message at each leaf. */
export interface FieldErrors {
  [field: string]: string | FieldErrors;
}

/**
 * A refusal of the server, or an answer that could not be had or understood. Every failed request throws one.
 * `problem` is the server's RFC 9457 body or one made here in its shape; `message` is ready to be shown to the person.
 * `status` and `body` are where react-admin looks: `body.errors` places each message at its field.
 */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly status: number;
  readonly body: { readonly errors?: FieldErrors };

  constructor(problem: Problem) {
    super(problem.detail ? `${problem.title}: ${problem.detail}` : problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
    this.status = problem.status;
    const errors = fieldErrorsOf(problem);
    this.body = errors ? { errors } : {};
  }

  is(code: ProblemCode): boolean {
    return this.problem.code === code;
  }
}

/**
 * A problem's field errors, nested by their dotted paths; the first message of a field wins. Errors of the whole (empty path)
 * have no field and are left to `ProblemAlert`. Undefined when no error names a field.
 */
function fieldErrorsOf(problem: Problem): FieldErrors | undefined {
  const errors: FieldErrors = {};
  for (const { path, message } of problem.errors ?? []) {
    if (path !== '') place(errors, path.split('.'), message);
  }
  return Object.keys(errors).length > 0 ? errors : undefined;
}

function place(errors: FieldErrors, [field, ...rest]: string[], message: string): void {
  if (field === undefined) return;
  if (rest.length === 0) {
    errors[field] ??= message;
    return;
  }
  const inner = errors[field] ?? {};
  // A message about the whole field says more than one about a part of it.
  if (typeof inner === 'string') return;
  errors[field] = inner;
  place(inner, rest, message);
}

const explanations = {
  unreachable: {
    ar: 'تعذّر الوصول إلى الخادم. تحقّق من الاتصال ثم أعد المحاولة؛ لم يضع شيء مما كتبته.',
    en: 'The server cannot be reached. Check the connection and try again; nothing you wrote is lost.',
  },
  notAProblem: {
    ar: 'أجاب الخادم بما لا يفهمه هذا التطبيق (الحالة %{status}).',
    en: 'The server answered with something this app does not understand (status %{status}).',
  },
  unexpectedAnswer: {
    ar: 'جاء جواب الخادم على غير الصيغة المتفق عليها (%{where}). قد تكون نسخة التطبيق قديمة: أعد تحميل الصفحة.',
    en: 'The answer does not have the agreed form (%{where}). This app may be out of date: reload the page.',
  },
} as const satisfies Record<string, Localised>;

function localProblem(code: ProblemCode, status: number, detail: string): ProblemError {
  const title = problems[code].title[currentLocale()];
  return new ProblemError({ type: `/problems/${code}`, title, status, code, detail });
}

/** No answer arrived. Status 0, as no HTTP status did either. */
export function unreachable(): ProblemError {
  return localProblem('server.unavailable', 0, explanations.unreachable[currentLocale()]);
}

/** An answer of 2xx that breaks the contract; `where` names the fields. */
export function unexpectedAnswer(status: number, where: string): ProblemError {
  return localProblem(
    'server.error',
    status,
    explanations.unexpectedAnswer[currentLocale()].replace('%{where}', where),
  );
}

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'request.too-large',
  415: 'request.unsupported-type',
  429: 'request.too-many',
  502: 'server.unavailable',
  503: 'server.unavailable',
  504: 'server.unavailable',
};

/** Reads a refusal. A body that is no problem (a proxy's page, say) still becomes one, by its status. */
export function problemOf(status: number, body: unknown): ProblemError {
  const parsed = Problem.safeParse(body);
  if (parsed.success) return new ProblemError(parsed.data);
  const detail = explanations.notAProblem[currentLocale()].replace('%{status}', String(status));
  return localProblem(codeOfStatus[status] ?? 'server.error', status, detail);
}
