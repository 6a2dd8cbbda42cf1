import { UNATTENDED_HEADER } from '@isnad/contracts';
import type { z } from 'zod';
import { currentLocale } from '../i18n/locale-store.js';
import { beginWrite } from '../live/own-writes.js';
import { attendance } from './attendance.js';
import { problemOf, unexpectedAnswer, unreachable } from './problem-error.js';
import { sessionGate } from './session-gate.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type QueryValue = string | number | boolean;
/** A query string's parameters; an array repeats its key, null and undefined are left out. */
export type Query = Readonly<Record<string, QueryValue | readonly QueryValue[] | null | undefined>>;

interface RequestBasics {
  readonly method: Method;
  /** Below `/api`: `/claims/…`. */
  readonly path: string;
  readonly query?: Query;
  /** An object goes as JSON, a FormData as multipart. */
  readonly body?: object;
  /** The version that the change was made on. */
  readonly ifMatch?: number;
  readonly signal?: AbortSignal;
  /** Sent to its end even when the page is being left. */
  readonly keepalive?: boolean;
  /** For what nobody waits for, or what asks about the session itself: an ended session is a refusal like any other. */
  readonly unattended?: boolean;
}

export interface RequestOptions<T> extends RequestBasics {
  /** What a successful answer must look like. */
  readonly schema: z.ZodType<T>;
}

/** A request whose answer has no body, or none that matters. */
export interface BodilessRequestOptions extends RequestBasics {
  readonly schema: null;
}

export interface Answer<T> {
  readonly data: T;
  /** The record's version, from the answer's ETag; null where it has none. */
  readonly version: number | null;
}

export function queryString(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(key, String(one));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function versionOf(response: Response): number | null {
  const version = /^(?:W\/)?"(\d+)"$/.exec(response.headers.get('ETag') ?? '')?.[1];
  return version === undefined ? null : Number(version);
}

/** Sends; where the session has ended under an open page, waits until the person has signed in again and sends once more. */
async function sendSignedIn(options: RequestBasics): Promise<{ response: Response; text: string }> {
  const answer = await send(options);
  if (answer.response.ok || options.unattended) return answer;
  const refusal = problemOf(answer.response.status, parseJson(answer.text)?.value);
  return refusal.is('unauthenticated') && (await sessionGate.reopened()) ? sendSignedIn(options) : answer;
}

async function send(options: RequestBasics): Promise<{ response: Response; text: string }> {
  const { method, path, query = {}, body, ifMatch, signal, keepalive } = options;
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': currentLocale(),
  });
  if (!attendance.somebodyIsHere()) headers.set(UNATTENDED_HEADER, '1');
  if (ifMatch !== undefined) headers.set('If-Match', `"${ifMatch}"`);
  const isForm = body instanceof FormData;
  const endWrite = method === 'GET' ? undefined : beginWrite();
  if (body !== undefined && !isForm) headers.set('Content-Type', 'application/json');
  try {
    const response = await fetch(`/api${path}${queryString(query)}`, {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined || isForm ? body : JSON.stringify(body),
      signal,
      keepalive,
    });
    return { response, text: await response.text() };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw unreachable();
  } finally {
    endWrite?.();
  }
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return null;
    throw notJson;
  }
}

/**
 * The one way to the server. Answers the body, checked against `schema`, and the record's version.
 * Throws a {@link ProblemError} for a refusal, an answer that breaks the contract, and a server that cannot be reached;
 * an aborted request throws the signal's own AbortError.
 */
export async function request<T>(options: RequestOptions<T>): Promise<Answer<T>>;
export async function request(options: BodilessRequestOptions): Promise<Answer<null>>;
export async function request<T>(options: RequestOptions<T> | BodilessRequestOptions): Promise<Answer<T | null>> {
  const { response, text } = await sendSignedIn(options);
  const json = parseJson(text);
  if (!response.ok) throw problemOf(response.status, json?.value);
  const version = versionOf(response);
  if (options.schema === null) return { data: null, version };
  if (json === null) throw unexpectedAnswer(response.status, response.headers.get('Content-Type') ?? '–');
  const parsed = options.schema.safeParse(json.value);
  if (parsed.success) return { data: parsed.data, version };
  const where = parsed.error.issues.map(({ path }) => path.join('.')).slice(0, 5);
  throw unexpectedAnswer(response.status, where.join(', '));
}
