/** Serves the built app with an API that answers at once from what it is given, so that a figure is the page's and not the server's. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { ROOT } from '../../scripts/lib/typescript-sources.mjs';

const APP = join(ROOT, 'frontend/dist');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

const listOf = (data) => ({ data, total: data.length, totalIsExact: true });

/** Begins to serve; `answers` maps a path below /api to what it answers, any other list is empty. Answers the address and how to end. */
export async function serveApp(answers) {
  // Written once: what the browser is sent is the same bytes every time.
  const bodies = new Map([...answers].map(([path, answer]) => [path, JSON.stringify(answer)]));
  const empty = JSON.stringify(listOf([]));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    if (pathname === '/api/stream') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('\n');
      return;
    }
    if (pathname.startsWith('/api/')) {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(bodies.get(pathname.slice(4)) ?? empty);
      return;
    }
    const file = extname(pathname) === '' ? '/index.html' : pathname;
    try {
      const body = await readFile(join(APP, file));
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch (missing) {
      if (missing.code !== 'ENOENT') throw missing;
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export { listOf };
