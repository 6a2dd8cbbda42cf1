import type { Draft, DraftBody } from '@isnad/contracts';
import type { SentRequest, StubbedAnswer } from './stub-fetch.js';

const at = '2026-03-01T09:05:00.000Z';

export const aDraft = (key: string, body: DraftBody, version = 1): Draft => ({
  key,
  body,
  version,
  updatedAt: at,
  expiresAt: at,
});

const refusal = (status: number, code: string, title: string, current?: Draft): StubbedAnswer => ({
  status,
  body: { type: `/problems/${code}`, title, status, code, current, currentVersion: current?.version },
});

/** The drafts of the person at the page, kept and refused as the server does. */
export class StubbedDrafts {
  readonly stored = new Map<string, Draft>();

  /** What the server answers to a request about drafts; undefined where it is about something else. */
  answer({ method, path, body, headers }: SentRequest): StubbedAnswer | undefined {
    const url = new URL(path, 'http://desk.example');
    if (url.pathname === '/api/drafts') {
      const data = [...this.stored.values()].filter(({ key }) => key === url.searchParams.get('key'));
      return { body: { data, total: data.length, totalIsExact: true } };
    }
    if (!url.pathname.startsWith('/api/drafts/')) return undefined;
    const key = decodeURIComponent(url.pathname.slice('/api/drafts/'.length));
    const stored = this.stored.get(key);
    if (method === 'GET') return stored ? { body: stored } : refusal(404, 'not-found', 'غير موجود');
    if (method === 'DELETE') {
      this.stored.delete(key);
      return { status: 204 };
    }
    if (stored && headers.get('If-Match') !== `"${stored.version}"`) {
      return refusal(412, 'precondition.failed', 'عُدّل قبلك', stored);
    }
    const draft = aDraft(key, (body as { body: DraftBody }).body, (stored?.version ?? 0) + 1);
    this.stored.set(key, draft);
    return { body: draft };
  }
}
