import type { z } from 'zod';
import { currentLocale } from '../i18n/locale-store.js';
import { ProblemError, problemOf, unexpectedAnswer, unreachable } from './problem-error.js';
import { sessionGate } from './session-gate.js';

interface UploadOptions<T> {
  /** Below `/api`. */
  readonly path: string;
  readonly form: FormData;
  readonly schema: z.ZodType<T>;
  /** Told how much of the form has left, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a form and tells how far it has come, which `fetch` cannot. Throws what `request` throws: a ProblemError for a refusal,
 * an answer that breaks the contract and a server out of reach; the signal's reason when it was aborted. Like `request` it waits
 * where the session has ended under an open page, and sends once more.
 */
export async function upload<T>(options: UploadOptions<T>): Promise<T> {
  try {
    return await send(options);
  } catch (error) {
    const ended = error instanceof ProblemError && error.is('unauthenticated');
    if (ended && (await sessionGate.reopened())) return upload(options);
    throw error;
  }
}

function send<T>({ path, form, schema, onProgress, signal }: UploadOptions<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    const abort = () => sending.abort();
    signal.addEventListener('abort', abort, { once: true });
    const finish = (settle: () => void) => {
      signal.removeEventListener('abort', abort);
      settle();
    };
    sending.open('POST', `/api${path}`);
    sending.setRequestHeader('Accept', 'application/json, application/problem+json');
    sending.setRequestHeader('Accept-Language', currentLocale());
    sending.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    sending.onload = () =>
      finish(() => {
        const answer = answerOf(sending, schema);
        if (answer instanceof ProblemError) reject(answer);
        else resolve(answer.data);
      });
    sending.onerror = () => finish(() => reject(unreachable()));
    sending.onabort = () => finish(() => reject(signal.reason));
    sending.send(form);
  });
}

function answerOf<T>({ status, responseText }: XMLHttpRequest, schema: z.ZodType<T>): { data: T } | ProblemError {
  const body = parseJson(responseText);
  if (status < 200 || status >= 300) return problemOf(status, body);
  const parsed = schema.safeParse(body);
  if (parsed.success) return { data: parsed.data };
  return unexpectedAnswer(status, parsed.error.issues.map(({ path }) => path.join('.')).join(', '));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return undefined;
    throw notJson;
  }
}
