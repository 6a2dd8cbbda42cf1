import { get, type IncomingMessage } from 'node:http';
import { Problem } from '@isnad/contracts';
import type { z } from 'zod';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
}

export interface RequestOptions {
  readonly body?: unknown;
  readonly ifMatch?: number | string;
  readonly language?: 'ar' | 'en';
  readonly headers?: Readonly<Record<string, string>>;
}

/** Speaks HTTP to a test desk as one person's browser would: keeps the session's cookie, nothing else. */
export class Client {
  private cookie = '';

  constructor(private readonly url: string) {}

  /** The same person, signed in by the same cookie, at another server process. */
  at(url: string): Client {
    const same = new Client(url);
    same.cookie = this.cookie;
    return same;
  }

  /** Begins a GET whose answer does not end by itself, on a connection of its own: `fetch` would keep one open that was given up. */
  open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const options = { agent: false, headers: { cookie: this.cookie, ...headers } };
      get(`${this.url}${path}`, options, resolve).once('error', reject);
    });
  }

  async request(
    method: string,
    path: string,
    { body, ifMatch, language = 'en', headers = {} }: RequestOptions = {},
  ): Promise<Answer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'accept-language': language,
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(ifMatch === undefined ? {} : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
        ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : isForm ? body : typeof body === 'string' ? body : JSON.stringify(body),
    });
    for (const cookie of response.headers.getSetCookie()) this.cookie = cookie.split(';')[0] ?? '';
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
  }

  /** Sends a request that must succeed; answers its body, parsed by the contract. */
  async send<Schema extends z.ZodType>(
    schema: Schema,
    method: string,
    path: string,
    options: RequestOptions = {},
  ): Promise<z.infer<Schema>> {
    const answer = await this.request(method, path, options);
    if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
    return schema.parse(JSON.parse(answer.text));
  }

  get<Schema extends z.ZodType>(schema: Schema, path: string, options: RequestOptions = {}): Promise<z.infer<Schema>> {
    return this.send(schema, 'GET', path, options);
  }

  post<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body: unknown,
    options: RequestOptions = {},
  ): Promise<z.infer<Schema>> {
    return this.send(schema, 'POST', path, { ...options, body });
  }

  /** Sends a request that must be refused; answers the problem. */
  async refused(method: string, path: string, options: RequestOptions = {}): Promise<Problem> {
    const answer = await this.request(method, path, options);
    if (answer.status < 400)
      throw new Error(`${method} ${path} was not refused: ${answer.status} ${answer.text.slice(0, 300)}`);
    const problem = Problem.parse(JSON.parse(answer.text));
    if (problem.status !== answer.status)
      throw new Error(`${method} ${path}: status ${answer.status}, problem says ${problem.status}`);
    return problem;
  }

  async signIn(email: string, password: string): Promise<void> {
    const answer = await this.request('POST', '/api/session', { body: { email, password } });
    if (answer.status !== 200) throw new Error(`Signing in answered ${answer.status}: ${answer.text}`);
  }
}
