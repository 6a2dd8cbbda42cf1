import { Draft, type DraftBody, type DraftKey, DraftSummary, listOf } from '@isnad/contracts';
import { request } from '../../providers/http-client.js';
import { ProblemError } from '../../providers/problem-error.js';

/** The drafts of the signed-in person, as the server keeps them. Every call throws the server's ProblemError. */
export interface DraftServer {
  /** Null where there is none. */
  readonly get: (key: DraftKey) => Promise<Draft | null>;
  /** `base` is the version it goes on from; null for the first. */
  readonly put: (key: DraftKey, body: DraftBody, base: number | null) => Promise<Draft>;
  readonly remove: (key: DraftKey, version: number) => Promise<void>;
}

const pathOf = (key: DraftKey) => `/drafts/${encodeURIComponent(key)}`;

export const draftServer: DraftServer = {
  get: async (key) => {
    // Most forms have none. Asked for by itself it would be a 404, which a browser reports as a fault of the page.
    const { data: found } = await request({
      method: 'GET',
      path: '/drafts',
      query: { key },
      schema: listOf(DraftSummary),
    });
    if (found.data.length === 0) return null;
    try {
      return (await request({ method: 'GET', path: pathOf(key), schema: Draft })).data;
    } catch (error) {
      if (error instanceof ProblemError && error.is('not-found')) return null;
      throw error;
    }
  },
  put: async (key, body, base) =>
    (await request({ method: 'PUT', path: pathOf(key), body: { body }, ifMatch: base ?? undefined, schema: Draft }))
      .data,
  remove: async (key, version) => {
    await request({ method: 'DELETE', path: pathOf(key), ifMatch: version, schema: null });
  },
};
