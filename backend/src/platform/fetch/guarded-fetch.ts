import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { ProblemError } from '../http/problem-error.js';
import type { AddressRule } from './address-rules.js';
import { fetchProblems, networkProblem } from './fetch-problems.js';
import { readBody } from './read-body.js';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What says something about an answer that is kept; cookies and the like do not belong to it. */
const KEPT_HEADERS = ['content-type', 'content-language', 'date', 'etag', 'last-modified'] as const;

export interface FetchLimits {
  readonly maxBytes: number;
  /** From the first name that is looked up to the last byte. */
  readonly timeLimitMs: number;
  /** Content that is taken, in small letters and without parameters. */
  readonly mediaTypes: ReadonlySet<string>;
}

export interface Fetched {
  /** Where the redirects led. */
  readonly finalUrl: string;
  /** Without parameters. */
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Without its content coding. */
  readonly bytes: Buffer;
}

export type Resolve = (host: string) => Promise<LookupAddress[]>;

const resolveByDns: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Fetches an address that a person named, for evidence. The server stands where that person does not: it must not become their way
 * into its network (OWASP: server-side request forgery). Each name is looked up once, every address it has is checked, and the
 * connection goes to a checked one and no other; each redirect goes the same way. Nothing of the desk travels along: no cookie, no
 * credentials, no referrer.
 */
export class GuardedFetch {
  constructor(
    private readonly mayConnect: AddressRule,
    private readonly userAgent: () => string,
    private readonly resolve: Resolve = resolveByDns,
  ) {}

  /** Refuses with a `fetch.…` problem whatever cannot or must not be had, and what `cancelled` gives up. */
  async get(address: string, limits: FetchLimits, cancelled?: AbortSignal): Promise<Fetched> {
    const timeUp = AbortSignal.timeout(limits.timeLimitMs);
    const signal = cancelled ? AbortSignal.any([timeUp, cancelled]) : timeUp;
    try {
      let url = this.checked(address);
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
        const answer = await this.ask(url, signal);
        const location = REDIRECTS.has(answer.statusCode ?? 0) ? answer.headers.location : undefined;
        if (location === undefined) return await this.take(url, answer, limits, signal);
        answer.destroy();
        url = this.checked(location, url);
      }
      throw fetchProblems.tooManyRedirects(MOST_REDIRECTS);
    } catch (error) {
      if (error instanceof ProblemError) throw error;
      if (cancelled?.aborted) throw fetchProblems.cancelled();
      throw signal.aborted ? fetchProblems.tooSlow(limits.timeLimitMs / 1000) : networkProblem(error);
    }
  }

  private checked(address: string, base?: URL): URL {
    if (!URL.canParse(address, base?.href)) throw fetchProblems.notWeb();
    const url = new URL(address, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw fetchProblems.notWeb();
    if (url.username !== '' || url.password !== '') throw fetchProblems.withCredentials();
    return url;
  }

  private async ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const addresses = await this.addressesOf(url, signal);
    return new Promise((resolve, reject) => {
      const options: RequestOptions = {
        signal,
        // A connection of its own: one that is kept could outlive what was checked for it.
        agent: false,
        lookup: pinnedTo(addresses),
        headers: { accept: '*/*', 'accept-encoding': 'gzip, br', 'user-agent': this.userAgent() },
      };
      const request: ClientRequest = url.protocol === 'https:' ? httpsRequest(url, options) : httpRequest(url, options);
      request.once('response', resolve).once('error', reject).end();
    });
  }

  private async addressesOf({ hostname }: URL, signal: AbortSignal): Promise<LookupAddress[]> {
    const host = hostname.replace(/^\[|\]$/g, '');
    const family = isIP(host);
    const addresses = family === 0 ? await within(this.resolve(host), signal) : [{ address: host, family }];
    // One private address among public ones is a trap, not a choice.
    if (addresses.length === 0 || !addresses.every(({ address }) => this.mayConnect(address))) {
      throw fetchProblems.notPublic();
    }
    return addresses;
  }

  private async take(
    url: URL,
    answer: IncomingMessage,
    { maxBytes, mediaTypes }: FetchLimits,
    signal: AbortSignal,
  ): Promise<Fetched> {
    try {
      const status = answer.statusCode ?? 0;
      if (status !== 200) throw fetchProblems.answered(status);
      const mediaType = (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      if (!mediaTypes.has(mediaType)) throw fetchProblems.unsupported(mediaType);
      const bytes = await readBody(answer, maxBytes, signal);
      return { finalUrl: url.href, mediaType, headers: keptHeaders(answer), bytes };
    } finally {
      answer.destroy();
    }
  }
}

/** Answers the checked addresses whatever is asked: between the check and the connection nobody can change the name's meaning. */
function pinnedTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else if (first) callback(null, first.address, first.family);
  };
}

function keptHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value.slice(0, 1_000)]] : [];
    }),
  );
}

/** Looking up a name cannot be stopped, but nobody has to wait for it. */
function within<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
