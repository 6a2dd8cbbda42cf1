import { Writable } from 'node:stream';
import { limits, type StreamChange } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { OpenStream } from './open-stream.js';
import { serverSentEvent } from './server-sent-events.js';

const id = '0198f0a1-7c3d-7b1e-9a55-0123456789ab';
const change = (seq: number): StreamChange => ({
  seq,
  at: '2026-03-01T08:00:00.000Z',
  type: 'claim.updated',
  actor: { id, name: 'نور الراوي' },
  subject: { type: 'claim', id },
  claimId: id,
});

/** A reader that takes all at once, or nothing at all. */
function reader({ takes }: { takes: boolean }) {
  const received: string[] = [];
  const response = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      received.push(text);
      if (takes) done();
    },
  });
  return { response, received, stream: new OpenStream(id, async () => true, response) };
}

const numbersIn = (received: readonly string[]) =>
  [...received.join('').matchAll(/event: (\w+)\ndata: {"seq":(\d+)/g)].map(([, event, seq]) => `${event} ${seq}`);

describe('an open stream', () => {
  it('sends what was missed, then that it is ready, then what came meanwhile, each once and in order', () => {
    const { stream, received } = reader({ takes: true });
    for (const seq of [6, 7, 8]) stream.change(change(seq));
    stream.catchUp([serverSentEvent('change', change(5), 5), serverSentEvent('change', change(6), 6)], { seq: 6 });
    for (const seq of [8, 9]) stream.change(change(seq));
    expect(numbersIn(received)).toEqual(['change 5', 'change 6', 'ready 6', 'change 7', 'change 8', 'change 9']);
  });

  it('gives up a reader that takes nothing once the bound is reached, and keeps no more than that', () => {
    const { stream, response } = reader({ takes: false });
    stream.catchUp([], { seq: 0 });
    let seq = 0;
    for (; !response.destroyed && seq < 10_000; seq += 1) stream.change(change(seq + 1));
    expect(response.destroyed).toBe(true);
    const text = serverSentEvent('change', change(seq), seq);
    expect(seq * text.length).toBeLessThan(limits.streamBufferBytes + 2 * text.length + seq * 8);
  });

  it('gives up a stream whose changes gather without end while it reads what it missed', () => {
    const { stream, response } = reader({ takes: true });
    for (let seq = 1; seq <= 2 * limits.streamReplay; seq += 1) stream.change(change(seq));
    expect(response.destroyed).toBe(false);
    stream.change(change(2 * limits.streamReplay + 1));
    expect(response.destroyed).toBe(true);
  });

  it('says why it ends, and nothing after', () => {
    const { stream, received, response } = reader({ takes: true });
    stream.catchUp([], { seq: 3 });
    stream.end('shutdown');
    stream.end('signed-out');
    stream.change(change(4));
    expect(received.at(-1)).toBe('event: end\ndata: {"reason":"shutdown"}\n\n');
    expect(response.writableEnded).toBe(true);
  });
});

describe('a server-sent event', () => {
  it('is one line of data, whatever stands in it', () => {
    const text = serverSentEvent('change', { name: 'سطر\nآخر', quote: '"\r\n\u2028' }, 12);
    expect(text.split('\n')).toHaveLength(5);
    expect(text.startsWith('id: 12\nevent: change\ndata: {')).toBe(true);
  });
});
