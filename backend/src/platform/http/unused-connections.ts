import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Lets go of connections that were opened and never used, once `end` is called: browsers open some in advance, and a server that
 * closes counts them as busy until its timeouts, so that Ctrl-C would take a minute. Connections with a request under way are left to
 * finish it.
 */
export function watchUnusedConnections(server: Server): { end(): void } {
  const unused = new Set<Socket>();
  let ending = false;
  server.on('connection', (socket: Socket) => {
    if (ending) {
      socket.destroy();
      return;
    }
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
  return {
    end() {
      ending = true;
      for (const socket of unused) socket.destroy();
    },
  };
}
