import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newId } from '../test-support/records.js';
import { StubEventSource, useStubEventSource } from '../test-support/stub-event-source.js';
import type { LiveMessage } from './live-message.js';
import { type Probe, StreamConnection } from './stream-connection.js';

const aChange = (seq: number) => ({
  seq,
  at: '2026-03-01T08:00:00.000Z',
  type: 'claim.updated',
  actor: { id: newId(), name: 'نور الراوي' },
  subject: { type: 'claim', id: newId() },
  claimId: null,
});

describe('the connection to the stream', () => {
  useStubEventSource();
  let heard: LiveMessage[];
  let shown: string[];
  let found: Probe;
  let connection: StreamConnection;
  beforeEach(() => {
    jest.useFakeTimers();
    heard = [];
    shown = [];
    found = 'signed-in';
    connection = new StreamConnection({
      lastSeq: undefined,
      hear: (message) => heard.push(message),
      show: (status) => shown.push(status),
      probe: async () => found,
    });
    connection.start();
  });
  afterEach(() => {
    connection.stop();
    jest.useRealTimers();
  });
  const source = () => {
    const last = StubEventSource.opened.at(-1);
    if (!last) throw new Error('Nothing was opened.');
    return last;
  };

  it('says what it hears, and that it is live once the server is ready', () => {
    expect(source().url).toBe('/api/stream');
    source().send('ready', { seq: 7 });
    source().send('change', aChange(8));
    expect(shown).toEqual(['live']);
    expect(heard.map(({ event }) => event)).toEqual(['ready', 'change']);
  });

  it('passes over what it does not know', () => {
    source().send('change', { ...aChange(8), type: 'claim.danced' });
    expect(heard).toEqual([]);
  });

  it('comes back from where it had got to', async () => {
    source().send('ready', { seq: 7 });
    source().send('change', aChange(9));
    source().fail();
    expect(shown).toEqual(['live', 'interrupted']);
    expect(source().closed).toBe(true);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(source().url).toBe('/api/stream?lastEventId=9');
    source().send('ready', { seq: 9 });
    expect(shown.at(-1)).toBe('live');
  });

  it('comes back after the server has stopped', async () => {
    source().send('end', { reason: 'shutdown' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(StubEventSource.opened).toHaveLength(2);
  });

  it('asks ever less often while nobody answers, and at once when the network is back', async () => {
    found = 'unreachable';
    source().fail();
    await jest.advanceTimersByTimeAsync(600_000);
    expect(StubEventSource.opened).toHaveLength(1);
    found = 'signed-in';
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect(StubEventSource.opened).toHaveLength(2);
  });

  it('does not come back once the session has ended, nor after it was stopped', async () => {
    found = 'signed-out';
    source().send('end', { reason: 'signed-out' });
    await jest.advanceTimersByTimeAsync(120_000);
    expect(StubEventSource.opened).toHaveLength(1);
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect(StubEventSource.opened).toHaveLength(1);
  });
});
