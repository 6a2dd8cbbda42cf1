import type { Localised } from '@isnad/contracts';
import { type ProblemError, problem } from '../http/problem-error.js';

/** The field of the form that every one of these is about. */
const field = 'url';
const MEBIBYTE = 1024 * 1024;

const byHand: Localised = {
  ar: 'أدخل البيانات بنفسك، وأرفق نسخة من الصفحة إن كانت لديك.',
  en: 'Fill in the form by hand, and attach a copy of the page if you have one.',
};
const withHint = ({ ar, en }: Localised): Localised => ({ ar: `${ar} ${byHand.ar}`, en: `${en} ${byHand.en}` });

/** Why an address was not fetched: for the person who pasted it, with what to do instead. */
export const fetchProblems = {
  notWeb: () =>
    problem('fetch.refused', {
      field,
      detail: withHint({ ar: 'تُجلب عناوين http و https وحدها.', en: 'Only http and https addresses are fetched.' }),
    }),
  withCredentials: () =>
    problem('fetch.refused', {
      field,
      detail: withHint({
        ar: 'في العنوان اسم مستخدم أو كلمة مرور، احذفهما.',
        en: 'The address holds a user name or a password: remove them.',
      }),
    }),
  notPublic: () =>
    problem('fetch.refused', {
      field,
      detail: withHint({
        ar: 'يقود العنوان إلى شبكة داخلية لم يسمح المكتب بالجلب منها.',
        en: 'The address leads into a private network from which this desk does not fetch.',
      }),
    }),
  tooManyRedirects: (most: number) =>
    problem('fetch.failed', {
      field,
      detail: withHint({
        ar: `أحال العنوان إلى غيره أكثر من ${most} مرات.`,
        en: `The address was passed on more than ${most} times.`,
      }),
    }),
  answered: (status: number) =>
    problem('fetch.failed', {
      field,
      detail: withHint({ ar: `أجاب الخادم بالرمز ${status}.`, en: `The server answered with status ${status}.` }),
    }),
  broken: (cause: unknown) =>
    problem('fetch.failed', {
      field,
      cause,
      detail: withHint({ ar: 'انقطع الجواب أو كان تالفاً.', en: 'The answer broke off or was damaged.' }),
    }),
  cancelled: () => problem('fetch.failed', { field, detail: { ar: 'أُلغي الجلب.', en: 'The fetching was cancelled.' } }),
  tooLarge: (bytes: number) =>
    problem('fetch.too-large', {
      field,
      detail: withHint({
        ar: `الجواب أكبر من ${bytes / MEBIBYTE} ميبيبايت.`,
        en: `The answer is larger than ${bytes / MEBIBYTE} MiB.`,
      }),
    }),
  tooSlow: (seconds: number) =>
    problem('fetch.too-slow', {
      field,
      detail: withHint({
        ar: `لم يكتمل الجواب خلال ${seconds} ثانية.`,
        en: `The answer was not complete within ${seconds} seconds.`,
      }),
    }),
  unsupported: (mediaType: string) =>
    problem('fetch.unsupported-type', {
      field,
      detail: withHint({
        ar: `نوع المحتوى «${mediaType}» لا يُحفظ دليلاً.`,
        en: `Content of the type “${mediaType}” is not kept as evidence.`,
      }),
    }),
  unknownHost: (cause: unknown) =>
    problem('fetch.unreachable', {
      field,
      cause,
      detail: withHint({ ar: 'لا خادم بهذا الاسم.', en: 'There is no server of this name.' }),
    }),
  unreachable: (cause: unknown) =>
    problem('fetch.unreachable', {
      field,
      cause,
      detail: withHint({ ar: 'لا يجيب الخادم.', en: 'The server does not answer.' }),
    }),
  noNetwork: (cause: unknown) =>
    problem('fetch.no-network', {
      field,
      cause,
      detail: withHint({ ar: 'لا شبكة لدى الخادم الآن.', en: 'The desk’s server has no network now.' }),
    }),
} as const satisfies Readonly<Record<string, (...given: never[]) => ProblemError>>;

const NO_NETWORK = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'ENONET']);
const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_NONAME', 'EAI_NODATA']);
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'HPE_INVALID_CONSTANT', 'ERR_STREAM_PREMATURE_CLOSE']);

/** A failure of the network in the words above, by Node's code for it. */
export function networkProblem(error: unknown): ProblemError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (NO_NETWORK.has(code)) return fetchProblems.noNetwork(error);
  if (UNKNOWN_HOST.has(code)) return fetchProblems.unknownHost(error);
  if (BROKEN.has(code) || code.startsWith('HPE_') || code.startsWith('Z_')) return fetchProblems.broken(error);
  return fetchProblems.unreachable(error);
}
