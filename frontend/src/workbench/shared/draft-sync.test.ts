import type { Draft, DraftBody } from '@isnad/contracts';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProblemError, unreachable } from '../../providers/problem-error.js';
import type { DraftServer } from './draft-server.js';
import { loadKept, storeKept } from './draft-storage.js';
import { DraftSync, pauseMs } from './draft-sync.js';

const userId = 'u1';
const key = 'review:c1:1';
const at = '2026-03-01T09:00:00.000Z';
const text = (words: string): DraftBody => ({ reasoning: words });
const draftOf = (body: DraftBody, version: number): Draft => ({ key, body, version, updatedAt: at, expiresAt: at });

const refusal = (status: number, code: ProblemError['problem']['code'], current?: Draft) =>
  new ProblemError({ type: `/problems/${code}`, title: code, status, code, currentVersion: current?.version, current });

/** A server with one draft, refusing as the real one does; `fail` stands in the way of the next calls. */
class Server implements DraftServer {
  stored: Draft | null = null;
  fail: ProblemError | null = null;
  /** What the answer to a save waits for on a slow connection. */
  slow: Promise<void> = Promise.resolve();
  readonly calls: string[] = [];

  async get() {
    this.#tell('get');
    return this.stored;
  }

  async put(_key: string, body: DraftBody, base: number | null) {
    this.#tell(`put ${base}`);
    if (base === null && this.stored) throw refusal(428, 'precondition.required');
    if (base !== null && !this.stored) throw refusal(404, 'not-found');
    if (this.stored && base !== this.stored.version) throw refusal(412, 'precondition.failed', this.stored);
    const saved = draftOf(body, (base ?? 0) + 1);
    this.stored = saved;
    await this.slow;
    return saved;
  }

  async remove(_key: string, version: number) {
    this.#tell(`remove ${version}`);
    if (this.stored?.version !== version) throw refusal(412, 'precondition.failed', this.stored ?? undefined);
    this.stored = null;
  }

  #tell(call: string) {
    if (this.fail) throw this.fail;
    this.calls.push(call);
  }
}

let server: Server;
let replaced: DraftBody[];
beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
  replaced = [];
});
afterEach(() => {
  jest.useRealTimers();
  window.localStorage.clear();
});

const settle = (ms = 0) => jest.advanceTimersByTimeAsync(ms);

async function open() {
  const sync = new DraftSync({
    userId,
    key,
    server,
    onReplaced: (body) => replaced.push(body),
  });
  const close = sync.start();
  await settle();
  return { sync, close };
}

describe('a draft that is written', () => {
  it('is in the browser at once and on the server after a pause, each save going on from the last', async () => {
    const { sync } = await open();
    sync.keep(text('بلغ'));
    expect(loadKept(userId, key)).toMatchObject({ body: text('بلغ'), saved: false });
    sync.keep(text('بلغ الخزين'));
    expect(sync.state.kind).toBe('unsaved');
    await settle(pauseMs);
    expect(sync.state).toEqual({ kind: 'saved', at });
    sync.keep(text('بلغ الخزين 12'));
    await settle(pauseMs);
    expect(server.calls).toEqual(['get', 'put null', 'put 1']);
    expect(server.stored?.body).toEqual(text('بلغ الخزين 12'));
    expect(loadKept(userId, key)).toMatchObject({ base: 2, saved: true });
  });

  it('goes on its way when the page is left', async () => {
    const { sync, close } = await open();
    sync.keep(text('آخر ما كُتب'));
    close();
    await settle();
    expect(server.stored?.body).toEqual(text('آخر ما كُتب'));
  });

  it('is gone from both once it was sent, and the next begins anew', async () => {
    const { sync } = await open();
    sync.keep(text('نص'));
    await settle(pauseMs);
    sync.drop();
    await settle();
    expect([server.stored, loadKept(userId, key), sync.state.kind]).toEqual([null, null, 'none']);
    sync.keep(text('التالي'));
    await settle(pauseMs);
    expect(server.stored).toMatchObject({ body: text('التالي'), version: 1 });
  });

  it('waits out a lost connection and is saved when it is back', async () => {
    const { sync } = await open();
    server.fail = unreachable();
    sync.keep(text('بلا اتصال'));
    await settle(pauseMs);
    expect(sync.state.kind).toBe('unreachable');
    server.fail = null;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(sync.state.kind).toBe('saved');
    expect(server.stored?.body).toEqual(text('بلا اتصال'));
  });

  it('tries again by itself after a while', async () => {
    server.fail = unreachable();
    const { sync } = await open();
    sync.keep(text('نص'));
    await settle(pauseMs);
    server.fail = null;
    await settle(60_000);
    expect(server.stored?.body).toEqual(text('نص'));
  });

  it('says that it is not saved where the session has ended, and keeps it in the browser for after', async () => {
    const { sync } = await open();
    server.fail = refusal(401, 'unauthenticated');
    sync.keep(text('قبل انتهاء الجلسة'));
    await settle(pauseMs);
    expect(sync.state.kind).toBe('unreachable');
    server.fail = null;
    const again = await open();
    expect(again.sync.found).toEqual(text('قبل انتهاء الجلسة'));
    expect(server.stored?.body).toEqual(text('قبل انتهاء الجلسة'));
  });

  it('is removed later where it could not be at once, and does not come back meanwhile', async () => {
    const { sync, close } = await open();
    sync.keep(text('أُرسل'));
    await settle(pauseMs);
    server.fail = unreachable();
    sync.drop();
    await settle();
    close();
    server.fail = null;
    const again = await open();
    await settle();
    expect([again.sync.found, server.stored, loadKept(userId, key)]).toEqual([null, null, null]);
  });

  it('does not come back into a form that is opened again while its last save and its removal are on their way', async () => {
    const { sync, close } = await open();
    sync.keep(text('أُرسل'));
    await settle(pauseMs);
    let arrive: () => void = () => undefined;
    server.slow = new Promise((resolve) => {
      arrive = resolve;
    });
    sync.keep(text('أُرسل كله'));
    await settle(pauseMs);
    sync.drop();
    close();
    const again = await open();
    arrive();
    await settle();
    expect([again.sync.found, replaced, server.stored, loadKept(userId, key)]).toEqual([null, [], null, null]);
    again.sync.keep(text('التالي'));
    await settle(pauseMs);
    expect(server.stored).toMatchObject({ body: text('التالي'), version: 1 });
  });

  it('stays in the browser when the server will not have it, and says so', async () => {
    const { sync } = await open();
    server.fail = refusal(413, 'request.too-large');
    sync.keep(text('طويل'));
    await settle(pauseMs);
    expect(sync.state.kind).toBe('refused');
    expect(loadKept(userId, key)?.body).toEqual(text('طويل'));
  });
});

describe('a draft that was written elsewhere', () => {
  it('comes to a page that has none', async () => {
    server.stored = draftOf(text('من حاسوب آخر'), 3);
    const { sync } = await open();
    expect(replaced).toEqual([text('من حاسوب آخر')]);
    expect(sync.state.kind).toBe('saved');
  });

  it('takes the place of an older one that the server had in full', async () => {
    storeKept(userId, key, { body: text('قديم'), base: 2, saved: true, at });
    server.stored = draftOf(text('أحدث'), 3);
    await open();
    expect(replaced).toEqual([text('أحدث')]);
  });

  it('is not put back when it has been sent from there', async () => {
    storeKept(userId, key, { body: text('أُرسل من هناك'), base: 2, saved: true, at });
    await open();
    expect(replaced).toEqual([{}]);
    expect([server.stored, loadKept(userId, key)]).toEqual([null, null]);
  });

  const conflicts: [string, () => Promise<DraftSync>][] = [
    [
      'met on opening',
      async () => {
        storeKept(userId, key, { body: text('نسختي'), base: 2, saved: false, at });
        server.stored = draftOf(text('نسخة أخرى'), 3);
        return (await open()).sync;
      },
    ],
    [
      'met on a save',
      async () => {
        const { sync } = await open();
        sync.keep(text('أول'));
        await settle(pauseMs);
        server.stored = draftOf(text('نسخة أخرى'), 3);
        sync.keep(text('نسختي'));
        await settle(pauseMs);
        return sync;
      },
    ],
    [
      'met on the first save',
      async () => {
        const { sync } = await open();
        server.stored = draftOf(text('نسخة أخرى'), 3);
        sync.keep(text('نسختي'));
        await settle(2 * pauseMs);
        return sync;
      },
    ],
  ];
  it.each(conflicts)(
    'is shown beside this one when %s, and neither is lost before the person has chosen',
    async (_case, meet) => {
      const sync = await meet();
      expect(sync.state).toMatchObject({ kind: 'conflict', theirs: { body: text('نسخة أخرى'), version: 3 } });
      sync.keep(text('نسختي، أطول'));
      await settle(10 * pauseMs);
      expect(server.stored).toMatchObject({ body: text('نسخة أخرى'), version: 3 });
      expect(loadKept(userId, key)?.body).toEqual(text('نسختي، أطول'));
      sync.settle(text('من كلتيهما'));
      await settle();
      expect(server.stored).toMatchObject({ body: text('من كلتيهما'), version: 4 });
      expect(sync.state.kind).toBe('saved');
    },
  );
});
