import { afterEach } from '@jest/globals';

export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Headers;
  /** Parsed JSON, the form's entries, or undefined. */
  readonly body: unknown;
}

export interface StubbedAnswer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Decides an answer; undefined means that the test did not expect the request, which then fails by name. */
export type Answering = (request: SentRequest) => StubbedAnswer | undefined;

function bodyOf(body: BodyInit | null | undefined): unknown {
  if (typeof body === 'string') return JSON.parse(body);
  if (body instanceof FormData) return Object.fromEntries(body.entries());
  return undefined;
}

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

/** Puts a server in place of the network until the test ends. Answers the requests it got, in order. */
export function stubFetch(answering: Answering): SentRequest[] {
  const sent: SentRequest[] = [];
  globalThis.fetch = async (input, init) => {
    const request: SentRequest = {
      method: init?.method ?? 'GET',
      path: String(input),
      headers: new Headers(init?.headers),
      body: bodyOf(init?.body),
    };
    sent.push(request);
    const answer = answering(request);
    if (!answer) throw new Error(`No answer for ${request.method} ${request.path}`);
    const { status = 200, body, headers } = answer;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': type, ...headers },
    });
  };
  return sent;
}
