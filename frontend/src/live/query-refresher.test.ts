import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryObserver } from '@tanstack/react-query';
import { createQueryClient } from '../providers/query-client.js';
import { QueryRefresher } from './query-refresher.js';

const comments = (query: { readonly queryKey: readonly unknown[] }) => query.queryKey[0] === 'comments';

describe('asking anew for what changes have made old', () => {
  let client: ReturnType<typeof createQueryClient>;
  let refresher: QueryRefresher;
  let asked: string[];
  const leave: (() => void)[] = [];
  beforeEach(() => {
    jest.useFakeTimers();
    client = createQueryClient();
    client.mount();
    refresher = new QueryRefresher(client);
    asked = [];
  });
  afterEach(() => {
    refresher.stop();
    for (const end of leave.splice(0)) end();
    client.clear();
    client.unmount();
    jest.useRealTimers();
  });

  async function show(name: string): Promise<void> {
    const observer = new QueryObserver(client, {
      queryKey: [name],
      queryFn: () => {
        asked.push(name);
        return `${name} ${asked.length}`;
      },
    });
    leave.push(observer.subscribe(() => undefined));
    await jest.advanceTimersByTimeAsync(10);
  }
  const later = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  it('asks once for several changes at a time, and only for what they concern', async () => {
    await show('comments');
    await show('tags');
    asked = [];
    refresher.refresh(comments);
    refresher.refresh(comments);
    await later(500);
    expect(asked).toEqual(['comments']);
  });

  it('shows a change within a second, and the next ones in rounds', async () => {
    await show('comments');
    asked = [];
    for (let count = 0; count < 20; count += 1) {
      refresher.refresh(comments);
      await later(100);
    }
    await later(1_000);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  it('does not ask for what was asked for after the change', async () => {
    await show('comments');
    asked = [];
    const happenedAt = Date.now();
    await later(5);
    await client.invalidateQueries({ queryKey: ['comments'] });
    refresher.refresh(comments, happenedAt);
    await later(1_000);
    expect(asked).toEqual(['comments']);
  });

  it('leaves alone what this tab has shown of its own change, by asking or by hand', async () => {
    await show('comments');
    asked = [];
    let answered: number | undefined;
    refresher.refreshAfterOwn(comments, () => answered);
    await later(2_000);
    expect(asked).toEqual([]);
    answered = Date.now();
    await later(5);
    client.setQueryData(['comments'], 'mended');
    await later(2_000);
    expect(asked).toEqual([]);
    expect(client.getQueryData(['comments'])).toBe('mended');
  });

  it('asks for what this tab has changed and not shown', async () => {
    await show('comments');
    asked = [];
    const answered = Date.now();
    refresher.refreshAfterOwn(comments, () => answered);
    await later(1_000);
    expect(asked).toEqual(['comments']);
  });

  it('waits while nobody looks, and then asks once', async () => {
    const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await show('comments');
    asked = [];
    for (let count = 0; count < 1_000; count += 1) refresher.refresh(comments);
    await later(5_000);
    expect(asked).toEqual([]);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await later(1_000);
    expect(asked).toEqual(['comments']);
    visibility.mockRestore();
  });
});
