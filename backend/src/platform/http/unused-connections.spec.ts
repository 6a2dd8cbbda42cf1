import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { watchUnusedConnections } from './unused-connections.js';

const opened: Socket[] = [];
afterEach(() => {
  for (const socket of opened.splice(0)) socket.destroy();
});

/** A server that by itself would wait for ever for a connection that says nothing. */
async function patientServer(answer: (response: ServerResponse) => void): Promise<Server> {
  const server = createServer({ headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0 }, (_request, response) =>
    answer(response),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function connection(server: Server): Promise<Socket> {
  const accepted = once(server, 'connection');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  opened.push(socket);
  await Promise.all([once(socket, 'connect'), accepted]);
  return socket;
}

const closed = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));

describe('a server that closes', () => {
  it('does not wait for a connection that never carried a request', async () => {
    const server = await patientServer((response) => response.end());
    const unused = watchUnusedConnections(server);
    const socket = await connection(server);
    const ended = once(socket, 'close');
    unused.end();
    await Promise.all([closed(server), ended]);
    expect(socket.destroyed).toBe(true);
  });

  it('lets a request that is under way have its answer', async () => {
    let underway: ServerResponse | undefined;
    const server = await patientServer((response) => {
      underway = response;
    });
    const unused = watchUnusedConnections(server);
    const socket = await connection(server);
    const arrived = once(server, 'request');
    socket.write('GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n');
    await arrived;
    unused.end();
    const all = closed(server);
    const answer = once(socket, 'data');
    underway?.end('تم');
    expect(String((await answer)[0])).toContain('200 OK');
    await all;
  });

  it('takes none that comes while it closes', async () => {
    const server = await patientServer((response) => response.end());
    const unused = watchUnusedConnections(server);
    unused.end();
    const late = connect((server.address() as AddressInfo).port, '127.0.0.1');
    opened.push(late);
    await once(late, 'close');
    await closed(server);
    expect(late.destroyed).toBe(true);
  });
});
