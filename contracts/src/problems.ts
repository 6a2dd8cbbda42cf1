import { z } from 'zod';
import type { Localised } from './localised.js';

/** Every refusal that a client can meet: its stable code, HTTP status and title. The one place where a code is defined. */
export const problems = {
  'validation.failed': {
    status: 422,
    title: { ar: 'في الطلب حقول غير صحيحة', en: 'Some fields are not valid' },
  },
  'request.malformed': { status: 400, title: { ar: 'تعذّرت قراءة الطلب', en: 'The request cannot be read' } },
  'request.too-large': { status: 413, title: { ar: 'حجم الطلب أكبر من المسموح', en: 'The request is too large' } },
  'request.unsupported-type': {
    status: 415,
    title: { ar: 'نوع المحتوى غير مدعوم', en: 'This content type is not supported' },
  },
  'request.cross-site': {
    status: 403,
    title: { ar: 'رُفض طلب صادر من موقع آخر', en: 'A request from another site was refused' },
  },
  'request.too-many': {
    status: 429,
    title: { ar: 'محاولات كثيرة، انتظر قليلاً ثم أعد المحاولة', en: 'Too many attempts; wait a little and try again' },
  },
  'not-found': { status: 404, title: { ar: 'غير موجود', en: 'Not found' } },
  unauthenticated: { status: 401, title: { ar: 'سجّل الدخول أولاً', en: 'Sign in first' } },
  'session.bad-credentials': {
    status: 401,
    title: { ar: 'البريد أو كلمة المرور غير صحيحة', en: 'The e-mail or the password is wrong' },
  },
  forbidden: { status: 403, title: { ar: 'ليس لديك إذن بهذا', en: 'You may not do this' } },
  'precondition.required': {
    status: 428,
    title: { ar: 'يلزم ذكر النسخة التي تُعدّلها (If-Match)', en: 'Name the version you are changing (If-Match)' },
  },
  'precondition.failed': {
    status: 412,
    title: { ar: 'عدّل شخص آخر هذا السجل قبلك', en: 'Someone else has changed this record' },
  },
  'document.empty': { status: 422, title: { ar: 'النص فارغ', en: 'The text is empty' } },
  'document.binary': { status: 422, title: { ar: 'الملف ليس نصاً', en: 'The file is not text' } },
  'document.encoding-unsupported': {
    status: 422,
    title: { ar: 'ترميز النص غير مدعوم', en: 'The text encoding is not supported' },
  },
  'document.too-large': { status: 413, title: { ar: 'النص أكبر من الحد المسموح', en: 'The text is too large' } },
  'document.format-unsupported': {
    status: 422,
    title: { ar: 'نوع الملف غير مدعوم', en: 'This kind of file is not supported' },
  },
  'document.encrypted': { status: 422, title: { ar: 'الملف محمي بكلمة مرور', en: 'The file is protected' } },
  'document.damaged': { status: 422, title: { ar: 'الملف تالف', en: 'The file is damaged' } },
  'document.scanned': {
    status: 422,
    title: { ar: 'في الملف صور بلا نص', en: 'The file holds pictures and no text' },
  },
  'document.no-text': { status: 422, title: { ar: 'لا نص في الملف', en: 'There is no text in the file' } },
  'document.reading-stopped': {
    status: 422,
    title: { ar: 'أُوقفت قراءة الملف', en: 'Reading the file was stopped' },
  },
  'comparison.stopped': {
    status: 422,
    title: {
      ar: 'النصوص أطول من أن يُقارن بعضها ببعض',
      en: 'The texts are too long to be compared with each other',
    },
  },
  'import.too-many': {
    status: 409,
    title: { ar: 'لديك ملفات كثيرة بانتظار الحفظ', en: 'You have too many imports waiting' },
  },
  'document.same-text': {
    status: 409,
    title: { ar: 'النص هو نفسه', en: 'The text is the same' },
  },
  'anchoring.already-decided': {
    status: 409,
    title: { ar: 'حُسم أمر هذا الموضع', en: 'This place has been decided' },
  },
  'segment.older-text': {
    status: 409,
    title: { ar: 'جاءت نسخة أحدث من النص', en: 'A newer text has come' },
  },
  'annotation.invalid': {
    status: 422,
    title: { ar: 'ليست تعليقات W3C صحيحة', en: 'These are not valid Web Annotations' },
  },
  'document.duplicate': {
    status: 409,
    title: { ar: 'هذا النص موجود في الخطاب', en: 'The speech already has this text' },
  },
  'span.invalid': {
    status: 422,
    title: { ar: 'الموضع المحدد لا يقع داخل النص', en: 'The selection does not lie inside the text' },
  },
  'segment.already-decided': {
    status: 409,
    title: { ar: 'حُسم أمر هذا المقطع', en: 'This segment has been decided' },
  },
  'claim.illegal-transition': {
    status: 409,
    title: { ar: 'لا يمكن هذا الإجراء في حالة الادعاء الراهنة', en: 'The claim is not in a state that allows this' },
  },
  'claim.guards-unmet': {
    status: 409,
    title: { ar: 'لم تكتمل شروط هذا الإجراء', en: 'The conditions of this step are not met' },
  },
  'claim.locked': {
    status: 409,
    title: { ar: 'لا يُعدّل الادعاء في حالته الراهنة', en: 'The claim cannot be changed in its present state' },
  },
  'claim.too-few-reviewers': {
    status: 422,
    title: { ar: 'عدد المراجعين أقل من المطلوب', en: 'Fewer reviewers than the claim requires' },
  },
  'review.not-assigned': {
    status: 403,
    title: { ar: 'لم يُسند إليك هذا الادعاء', en: 'This claim is not assigned to you' },
  },
  'review.already-submitted': {
    status: 409,
    title: { ar: 'قدّمت مراجعتك لهذه الجولة', en: 'You have reviewed this round already' },
  },
  'review.round-complete': {
    status: 409,
    title: { ar: 'اكتملت جولة المراجعة', en: 'The review round is complete' },
  },
  'evidence.in-use': {
    status: 409,
    title: { ar: 'يستند إلى هذا الدليل حكم أو مراجعة', en: 'A review or verdict rests on this evidence' },
  },
  'reference.unknown': {
    status: 422,
    title: { ar: 'يشير الطلب إلى سجل غير موجود', en: 'The request refers to a record that does not exist' },
  },
  'fetch.refused': { status: 422, title: { ar: 'لا يُجلب هذا العنوان', en: 'This address is not fetched' } },
  'fetch.unreachable': { status: 422, title: { ar: 'تعذّر الوصول إلى العنوان', en: 'The address cannot be reached' } },
  'fetch.no-network': { status: 422, title: { ar: 'لا شبكة لدى الخادم', en: 'The server has no network' } },
  'fetch.failed': {
    status: 422,
    title: { ar: 'لم يُجب العنوان كما ينبغي', en: 'The address did not answer as it should' },
  },
  'fetch.too-large': { status: 422, title: { ar: 'الجواب أكبر من المسموح', en: 'The answer is too large' } },
  'fetch.too-slow': { status: 422, title: { ar: 'تأخّر الجواب', en: 'The answer took too long' } },
  'fetch.unsupported-type': {
    status: 422,
    title: { ar: 'نوع المحتوى غير مدعوم', en: 'This kind of content is not taken' },
  },
  'draft.too-many': { status: 409, title: { ar: 'لديك مسودات كثيرة', en: 'You have too many drafts' } },
  'saved-view.too-many': {
    status: 409,
    title: { ar: 'لديك قوائم محفوظة كثيرة', en: 'You have too many saved views' },
  },
  'saved-view.name-taken': {
    status: 409,
    title: { ar: 'لديك قائمة محفوظة بهذا الاسم', en: 'You have a saved view of this name' },
  },
  'user.email-taken': {
    status: 409,
    title: { ar: 'لهذا البريد حساب', en: 'There is an account with this e-mail' },
  },
  'user.last-admin': {
    status: 409,
    title: { ar: 'لا بد من مدير واحد على الأقل', en: 'A desk needs at least one admin' },
  },
  'setup.link-invalid': {
    status: 410,
    title: { ar: 'رابط الإعداد غير صالح أو استُعمل', en: 'The setup link is not valid or was used' },
  },
  'rule.refused': {
    status: 409,
    title: { ar: 'رفضت قاعدة البيانات مخالفة إحدى القواعد', en: 'The database refused to break a rule' },
  },
  'report.no-verdict': {
    status: 409,
    title: { ar: 'لا تقرير قبل كتابة الحكم', en: 'There is no report before a verdict is written' },
  },
  'report.invalid': { status: 409, title: { ar: 'لم يجتز التقرير فحوصه', en: 'The report does not pass its checks' } },
  'server.unavailable': { status: 503, title: { ar: 'الخدمة غير متاحة الآن', en: 'The service is not available' } },
  'server.error': { status: 500, title: { ar: 'وقع خطأ في الخادم', en: 'Something went wrong on the server' } },
} as const satisfies Readonly<Record<string, { status: number; title: Localised }>>;

export type ProblemCode = keyof typeof problems;
export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

export const FieldError = z
  .object({
    path: z
      .string()
      .describe('The field, as a dotted path into the request: `appearances.0.end`; empty for the whole.'),
    code: z.string().describe("The rule that failed: zod's issue code, or one of Isnad's own."),
    message: z.string().describe("The reason, in the reader's language."),
  })
  .meta({ id: 'FieldError' });
export type FieldError = z.infer<typeof FieldError>;

/** An error as RFC 9457 describes it. Titles, details and messages are in the language of the request's `Accept-Language`. */
export const Problem = z
  .object({
    type: z.string().describe('`/problems/<code>`'),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional().describe('The request id that the log carries.'),
    code: z.enum(problemCodes),
    errors: z.array(FieldError).optional(),
    currentVersion: z.int().optional().describe('With `precondition.failed`: the version that is stored now.'),
    current: z.unknown().optional().describe('With `precondition.failed`: the record as it is stored now.'),
    unmet: z.array(z.object({ guard: z.string(), explanation: z.string() })).optional(),
    existing: z
      .object({ id: z.string(), title: z.string() })
      .optional()
      .describe('With `document.duplicate`: the document that has this text.'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
